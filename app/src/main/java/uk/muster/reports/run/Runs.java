package uk.muster.reports.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Service;
import uk.muster.reports.Order;
import uk.muster.reports.Reports;
import uk.muster.reports.format.Format;
import uk.muster.shared.Actor;
import uk.muster.shared.Classification;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;

/// Runs of documents of all forces that a post may read: begun, looked at, called off, taken out.
/// One is worked on at a time, force by force, so that pages stay quick meanwhile; each document is
/// made with the rights of whoever asked.
@Service
public class Runs {
  private static final int TURN_SECONDS = 20;

  private final Reports reports;
  private final RunLedger ledger;
  private final Clock clock;
  private final Semaphore turn = new Semaphore(1, true);

  Runs(Reports reports, RunLedger ledger, Clock clock) {
    this.reports = reports;
    this.ledger = ledger;
    this.clock = clock;
  }

  /// Begins one beside the pages.
  ///
  /// @param pattern the order of any one force
  /// @param bears what files inside bear at least
  /// @return its number
  public UUID begin(Actor actor, Order pattern, List<Format> formats, Classification bears) {
    ledger.forget(RunLedger.FORGETTING);
    var run = ordered(actor, pattern, formats);
    ledger.add(actor, run);
    Thread.ofPlatform().daemon().name("documents").start(() -> work(actor, run, pattern, bears));
    return run.id();
  }

  private DocumentRun ordered(Actor actor, Order pattern, List<Format> formats) {
    actor.require(Right.READ_CAPABILITY, pattern.force());
    var now = clock.instant();
    return new DocumentRun(
        UUID.randomUUID(),
        pattern.kind(),
        pattern.asAt(),
        pattern.published(),
        formats,
        now,
        now,
        false,
        Optional.empty(),
        "",
        actor.forcesWith(Right.READ_CAPABILITY).stream()
            .sorted()
            .map(force -> new DocumentRun.Line(force, DocumentRun.State.WAITING, ""))
            .toList());
  }

  /// Whatever happens, the run is told how it ended.
  private void work(Actor actor, DocumentRun run, Order pattern, Classification bears) {
    var watch = new Kept(actor, run.id());
    var stopped = "it could not be ended in order";
    try {
      while (!turn.tryAcquire(TURN_SECONDS, TimeUnit.SECONDS)) {
        if (watch.calledOff()) {
          stopped = "";
          return;
        }
      }
      try {
        stopped =
            ManyDocuments.make(
                    run.lines().stream().map(DocumentRun.Line::force).toList(),
                    1,
                    force -> make(actor, run, pattern.about(force), bears),
                    watch,
                    (force, failure) -> WhyNot.words(failure, pattern.about(force)))
                .stopped();
      } finally {
        turn.release();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      ledger.ended(actor, run.id(), stopped);
    }
  }

  private void make(Actor actor, DocumentRun run, Order order, Classification bears) {
    var made = reports.make(actor, order);
    var report = order.published() ? made : made.atLeast(bears);
    var marked = report.cover().classification().inName();
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (var format : run.formats()) {
      var bytes = new ByteArrayOutputStream();
      format.write(report, bytes);
      files.put(
          "%s-%s.%s".formatted(order.fileName(), marked, format.ending()), bytes.toByteArray());
    }
    ledger.made(actor, run.id(), order.force(), files);
  }

  public List<DocumentRun> list(Actor actor) {
    return ledger.list(actor);
  }

  public DocumentRun get(Actor actor, UUID id) {
    return ledger.get(actor, id);
  }

  /// What has begun is finished; nothing more is begun.
  public void callOff(Actor actor, UUID id) {
    ledger.callOff(actor, id);
  }

  /// Every file that there is, in one ZIP, read part by part.
  public void write(Actor actor, UUID id, OutputStream to) {
    var run = ledger.get(actor, id);
    var zip = new ZipOutputStream(to);
    try {
      for (var file : ledger.files(actor, id)) {
        zip.putNextEntry(new ZipEntry(file.name()));
        for (int part = 1; part <= file.parts(); part++) {
          zip.write(ledger.part(actor, run.id(), file, part));
        }
        zip.closeEntry();
      }
      zip.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Keeps how far a run has come.
  private final class Kept implements ManyDocuments.Watch {
    private final Actor actor;
    private final UUID id;

    private Kept(Actor actor, UUID id) {
      this.actor = actor;
      this.id = id;
    }

    @Override
    public boolean calledOff() {
      return ledger.alive(actor, id);
    }

    @Override
    public void made(ForceId force, int done) {}

    @Override
    public void failed(ForceId force, String why, int done) {
      ledger.failed(actor, id, force, why);
    }
  }
}
