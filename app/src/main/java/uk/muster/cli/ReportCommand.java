package uk.muster.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import uk.muster.database.ExternalPostgres;
import uk.muster.examples.Examples;
import uk.muster.examples.WorkedCase;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Force;
import uk.muster.reports.Order;
import uk.muster.reports.ReportKind;
import uk.muster.reports.ReportRefused;
import uk.muster.reports.Reports;
import uk.muster.reports.format.Format;
import uk.muster.reports.model.Report;
import uk.muster.shared.Actor;

/// Makes documents of the record, of one force or of all, or of a worked case alone.
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = "Make a document of the record, as HTML, PDF, DOCX or ODS.")
final class ReportCommand implements Callable<Integer> {
  private static final String WORK = "report command";
  private static final String SYNTHETIC =
      "Demonstration data: everything about real forces is invented";

  @ParentCommand private Commands commands;

  @Mixin private DataFolder data = new DataFolder();

  @Parameters(paramLabel = "KIND", description = "such as board-paper or inspection")
  private String kind = "";

  @Option(names = "--force", paramLabel = "ID", description = "the force that it is about")
  private @Nullable String force;

  @Option(names = "--all", description = "one document for each force; --out is a folder then")
  private boolean all;

  @Option(names = "--as-at", paramLabel = "DATE", description = "the day it is read for (today)")
  private @Nullable LocalDate asAt;

  @Option(
      names = "--format",
      split = ",",
      paramLabel = "FORMAT",
      defaultValue = "html",
      description = "html, pdf, docx or ods; several with commas, then --out has no ending")
  private List<String> formats = List.of();

  @Option(names = "--out", paramLabel = "FILE", required = true, description = "where it goes")
  private Path out = Path.of("");

  @Option(names = "--public", description = "the edition for the public")
  private boolean published;

  @Option(
      names = "--headings",
      paramLabel = "LANGUAGE",
      defaultValue = "en",
      description = "en, or cy for the forces of Wales")
  private String headings = "en";

  @Option(
      names = "--case",
      paramLabel = "DIR",
      description = "make it of this worked case alone, such as examples/leicestershire-2013")
  private @Nullable Path worked;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    var wanted =
        ReportKind.find(kind)
            .orElseThrow(() ->
                new Refused(
                    "There is no kind %s; there are: %s".formatted(kind, ReportKind.codes())));
    if (!List.of("en", "cy").contains(headings)) {
      throw new Refused("Headings are in en or cy, not " + headings);
    }
    var as =
        formats.stream()
            .map(
                one -> Format.find(one).orElseThrow(() -> new Refused("There is no format " + one)))
            .toList();
    try {
      return worked == null ? fromRecord(wanted, as) : fromCase(wanted, as, worked);
    } catch (ReportRefused e) {
      throw new Refused(e.why());
    }
  }

  private int fromRecord(ReportKind wanted, List<Format> as) {
    if (all == (force != null)) {
      throw new Refused("Say one of --force ID, --all and --case DIR");
    }
    var day = asAt == null ? LocalDate.now(ZoneId.of("Europe/London")) : asAt;
    try (var running = start(data.path())) {
      var catalogue = running.get(Catalogue.class);
      if (force != null) {
        var of = new Places(catalogue).force(force);
        make(running, new Order(wanted, of, day, published).inWelsh(welsh()), as, out);
        return 0;
      }
      var progress = new ProgressLines(spec.commandLine().getErr());
      var forces = catalogue.forces().stream().map(Force::id).toList();
      for (int done = 0; done < forces.size(); done++) {
        var order = new Order(wanted, forces.get(done), day, published).inWelsh(welsh());
        make(running, order, as, out.resolve(order.fileName()));
        progress.force(order.force().value(), done + 1, forces.size());
      }
      return 0;
    }
  }

  /// Into a database that is thrown away.
  private int fromCase(ReportKind wanted, List<Format> as, Path folder) throws IOException {
    var name = String.valueOf(folder.getFileName());
    var found =
        Examples.find(name).orElseThrow(() -> new Refused("There is no worked case " + name));
    if (ExternalPostgres.from(System.getenv()).isPresent()) {
      throw new Refused(
          "A worked case is read into a database of its own; unset %s"
              .formatted(ExternalPostgres.APPLICATION_URL));
    }
    var away = Files.createTempDirectory("muster-case");
    try (var running = start(away.resolve("data"))) {
      var files = away.resolve(name);
      Examples.copy(name, files);
      new DemoRegister(running, new ProgressLines(spec.commandLine().getErr()))
          .load(List.of(), List.of(files));
      var order = order(wanted, found);
      write(
          running
              .get(Reports.class)
              .retell(Actor.system(WORK, Set.of(order.force())), order, found),
          as,
          out);
    } finally {
      DemoFolder.remove(away);
    }
    return 0;
  }

  private Order order(ReportKind wanted, WorkedCase found) {
    if (force != null && !found.force().value().equals(force)) {
      throw new Refused("The case is about %s, not %s".formatted(found.force(), force));
    }
    return new Order(wanted, found.force(), asAt == null ? found.on() : asAt, published)
        .inWelsh(welsh());
  }

  private boolean welsh() {
    return headings.equals("cy");
  }

  private Running start(Path folder) {
    return Running.start(commands.application(), folder, Optional.empty(), Map.of());
  }

  private void make(Running running, Order order, List<Format> as, Path file) {
    var forces =
        running.get(Catalogue.class).forces().stream().map(Force::id).collect(Collectors.toSet());
    var actor = Actor.system(WORK, order.kind().isOfMany() ? forces : Set.of(order.force()));
    var noted = DemoFolder.isOne(data.path()) ? order.noting(SYNTHETIC) : order;
    write(running.get(Reports.class).make(actor, noted), as, file);
  }

  private void write(Report report, List<Format> as, Path file) {
    for (var format : as) {
      write(report, format, as.size() > 1 || all ? ending(file, format) : file);
    }
  }

  private static Path ending(Path file, Format format) {
    return file.resolveSibling(file.getFileName() + "." + format.ending());
  }

  private void write(Report report, Format format, Path file) {
    try {
      var folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      try (var to = new BufferedOutputStream(Files.newOutputStream(file))) {
        format.write(report, to);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    spec.commandLine().getOut().println(file);
    spec.commandLine().getOut().flush();
  }
}
