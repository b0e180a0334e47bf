package uk.muster.cli.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import picocli.CommandLine;
import uk.muster.cli.ProgressLines;
import uk.muster.cli.Refused;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Force;
import uk.muster.reports.Order;
import uk.muster.reports.Reports;
import uk.muster.reports.format.Format;
import uk.muster.reports.run.ManyDocuments;
import uk.muster.reports.run.WhyNot;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;

/// The documents of all forces, into one folder. Ctrl-C calls it off: what has begun is finished,
/// and what was made is kept.
public final class ReportsOfAll {
  private static final int AT_ONCE = 2;
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Reports reports;
  private final Catalogue catalogue;
  private final Order pattern;
  private final List<Format> formats;
  private final boolean replace;
  private volatile boolean calledOff;

  /// @param pattern the order of any one force
  public ReportsOfAll(
      Reports reports, Catalogue catalogue, Order pattern, List<Format> formats, boolean replace) {
    this.reports = reports;
    this.catalogue = catalogue;
    this.pattern = pattern;
    this.formats = formats;
    this.replace = replace;
  }

  /// Muster itself, with what a document of this kind may be made of.
  public static Actor actor(Catalogue catalogue, Order order) {
    var forces =
        order.kind().isOfMany()
            ? catalogue.forces().stream().map(Force::id).collect(Collectors.toSet())
            : Set.of(order.force());
    return Actor.system("report command", forces);
  }

  /// Makes them in a folder.
  ///
  /// @return whether all were made
  public boolean make(Path folder, CommandLine line) {
    var forces = catalogue.forces().stream().map(Force::id).toList();
    reports
        .refusal(actor(catalogue, pattern), pattern.asAt())
        .ifPresent(why -> {
          throw new Refused(why);
        });
    WholeFile.inFolder(folder);
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new Refused("%s is no folder: %s".formatted(folder, WholeFile.why(e)));
    }
    forces.forEach(force -> files(folder, force).check());
    var ended = new CountDownLatch(1);
    var hook = Thread.ofPlatform().name("call off").unstarted(() -> callOff(ended));
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      var progress = new ProgressLines(line.getErr());
      var end =
          ManyDocuments.make(
              forces,
              AT_ONCE,
              force -> make(folder, force, line),
              new Lines(progress, forces.size()),
              (force, failure) -> WhyNot.words(failure, pattern.about(force)));
      progress.say(end.words());
      return end.isWhole();
    } finally {
      ended.countDown();
      if (!calledOff) {
        Runtime.getRuntime().removeShutdownHook(hook);
      }
    }
  }

  private void callOff(CountDownLatch ended) {
    calledOff = true;
    try {
      var _ = ended.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// With Welsh headings, when they are asked for, for those that have them.
  private Order order(ForceId force) {
    var order = pattern.about(force);
    return order.inWelsh(order.welsh() && reports.hasWelsh(actor(catalogue, order), force));
  }

  private ReportFiles files(Path folder, ForceId force) {
    return ReportFiles.of(folder.resolve(order(force).fileName()), formats, true, replace);
  }

  private void make(Path folder, ForceId force, CommandLine line) {
    var order = order(force);
    var written = files(folder, force).write(reports.make(actor(catalogue, order), order));
    synchronized (this) {
      written.forEach(line.getOut()::println);
      line.getOut().flush();
    }
  }

  /// One line for each force.
  private final class Lines implements ManyDocuments.Watch {
    private final ProgressLines progress;
    private final int of;

    private Lines(ProgressLines progress, int of) {
      this.progress = progress;
      this.of = of;
    }

    @Override
    public boolean calledOff() {
      return calledOff;
    }

    @Override
    public void made(ForceId force, int done) {
      progress.say("%d of %d forces, %s".formatted(done, of, force));
    }

    @Override
    public void failed(ForceId force, String why, int done) {
      progress.say("%d of %d forces, none of %s: %s".formatted(done, of, force, why));
    }
  }
}
