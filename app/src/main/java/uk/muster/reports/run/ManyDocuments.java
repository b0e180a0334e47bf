package uk.muster.reports.run;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;
import uk.muster.shared.ForceId;

/// Makes the documents of several forces. What goes wrong with one is told and keeps no other from
/// being made; when the run is called off, what has begun is finished and the rest is left.
public final class ManyDocuments {
  private final ConcurrentLinkedQueue<ForceId> waiting;
  private final Work work;
  private final Watch watch;
  private final BiFunction<ForceId, RuntimeException, String> why;
  private final List<ForceId> made = Collections.synchronizedList(new ArrayList<>());
  private final Map<ForceId, String> failed = Collections.synchronizedMap(new TreeMap<>());
  private volatile String stopped = "";

  private ManyDocuments(
      List<ForceId> forces,
      Work work,
      Watch watch,
      BiFunction<ForceId, RuntimeException, String> why) {
    waiting = new ConcurrentLinkedQueue<>(forces);
    this.work = work;
    this.watch = watch;
    this.why = why;
  }

  /// What makes and keeps the documents of one force.
  public interface Work {
    /// Makes them and keeps them.
    ///
    /// @throws UncheckedIOException when nothing more can be kept, such as on a full disk
    void make(ForceId force);
  }

  /// Who is told how far it has come.
  public interface Watch {
    /// Asked before each force.
    boolean calledOff();

    void made(ForceId force, int done);

    void failed(ForceId force, String why, int done);
  }

  /// Makes those of all forces.
  ///
  /// @param atOnce how many forces are worked on at the same time
  /// @param why what is told of a failure
  public static RunEnd make(
      List<ForceId> forces,
      int atOnce,
      Work work,
      Watch watch,
      BiFunction<ForceId, RuntimeException, String> why) {
    var many = new ManyDocuments(forces, work, watch, why);
    int hands = Math.clamp(atOnce, 1, Math.max(1, forces.size()));
    try (var threads = Executors.newFixedThreadPool(hands)) {
      for (int i = 0; i < hands; i++) {
        threads.execute(many::work);
      }
    }
    return new RunEnd(
        many.made, many.failed, List.copyOf(many.waiting), watch.calledOff(), many.stopped);
  }

  private void work() {
    while (stopped.isEmpty() && !watch.calledOff()) {
      var force = waiting.poll();
      if (force == null) {
        return;
      }
      make(force);
    }
  }

  /// A failure must not keep the other forces from having their documents.
  private void make(ForceId force) {
    try {
      work.make(force);
      tell(() -> {
        made.add(force);
        watch.made(force, done());
      });
    } catch (UncheckedIOException e) {
      stopped = failed(force, e);
    } catch (RuntimeException e) {
      failed(force, e);
    }
  }

  private String failed(ForceId force, RuntimeException failure) {
    var words = why.apply(force, failure);
    tell(() -> {
      failed.put(force, words);
      watch.failed(force, words, done());
    });
    return words;
  }

  /// Counts and tells as one, so that no number is told twice.
  private synchronized void tell(Runnable telling) {
    telling.run();
  }

  private int done() {
    return made.size() + failed.size();
  }
}
