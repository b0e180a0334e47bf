package uk.muster.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import uk.muster.cli.report.ReportFiles;
import uk.muster.cli.report.ReportsOfAll;
import uk.muster.database.ExternalPostgres;
import uk.muster.database.LocalPostgres;
import uk.muster.examples.Examples;
import uk.muster.reference.Catalogue;
import uk.muster.reports.Order;
import uk.muster.reports.ReportKind;
import uk.muster.reports.ReportRefused;
import uk.muster.reports.Reports;
import uk.muster.reports.format.Format;
import uk.muster.reports.model.Report;

/// Makes documents of the record, of one force or of all, or of a worked case alone.
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = "Make a document of the record, as HTML, PDF, DOCX or ODS.")
final class ReportCommand implements Callable<Integer> {
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
  private String asAt = "";

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

  @Option(names = "--replace", description = "write over files that are there already")
  private boolean replace;

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
    var as = ReportFiles.formats(formats);
    if (!List.of("en", "cy").contains(headings)) {
      throw new Refused("Headings are in en or cy, not " + headings);
    }
    if (worked == null ? all == (force != null) : all) {
      throw new Refused("Say one of --force ID, --all and --case DIR");
    }
    var day = Optional.of(asAt).filter(text -> !text.isEmpty()).map(ReportCommand::day);
    if (!all) {
      ReportFiles.of(out, as, false, replace).check();
    }
    try {
      return worked == null ? fromRecord(wanted, as, day) : fromCase(wanted, as, day, worked);
    } catch (ReportRefused e) {
      throw new Refused(e.why());
    } catch (UncheckedIOException e) {
      throw new Refused(String.valueOf(e.getMessage()));
    }
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new Refused(
          "--as-at (%s) must be a day of the calendar, such as 2026-11-28".formatted(text));
    }
  }

  private int fromRecord(ReportKind wanted, List<Format> as, Optional<LocalDate> asked) {
    if (ExternalPostgres.from(System.getenv()).isEmpty() && !LocalPostgres.isIn(data.path())) {
      throw new Refused("There is no database in %s".formatted(data.path()));
    }
    var day = asked.orElseGet(() -> LocalDate.now(ZoneId.of("Europe/London")));
    try (var running = start(data.path())) {
      var catalogue = running.get(Catalogue.class);
      var notice = DemoFolder.isOne(data.path()) ? SYNTHETIC : "";
      if (force == null) {
        var many =
            new ReportsOfAll(
                running.get(Reports.class),
                catalogue,
                new Order(
                    wanted,
                    catalogue.forces().iterator().next().id(),
                    day,
                    published,
                    notice,
                    welsh()),
                as,
                replace);
        return many.make(out, spec.commandLine()) ? 0 : Commands.REFUSED;
      }
      var of = new Places(catalogue).force(force);
      var order = new Order(wanted, of, day, published, notice, welsh());
      var report = running.get(Reports.class).make(ReportsOfAll.actor(catalogue, order), order);
      write(report, as);
      return 0;
    }
  }

  /// Into a database that is thrown away.
  private int fromCase(ReportKind wanted, List<Format> as, Optional<LocalDate> asked, Path folder)
      throws IOException {
    var name = String.valueOf(folder.getFileName());
    var found =
        Examples.find(name).orElseThrow(() -> new Refused("There is no worked case " + name));
    if (ExternalPostgres.from(System.getenv()).isPresent()) {
      throw new Refused(
          "A worked case is read into a database of its own; unset %s"
              .formatted(ExternalPostgres.APPLICATION_URL));
    }
    if (force != null && !found.force().value().equals(force)) {
      throw new Refused("The case is about %s, not %s".formatted(found.force(), force));
    }
    var away = Files.createTempDirectory("muster-case");
    try (var running = start(away.resolve("data"))) {
      var files = away.resolve(name);
      Examples.copy(name, files);
      new DemoRegister(running, new ProgressLines(spec.commandLine().getErr()))
          .load(List.of(files));
      var order =
          new Order(wanted, found.force(), asked.orElse(found.on()), published).inWelsh(welsh());
      var actor = ReportsOfAll.actor(running.get(Catalogue.class), order);
      write(running.get(Reports.class).retell(actor, order, found), as);
    } finally {
      DemoFolder.remove(away);
    }
    return 0;
  }

  private boolean welsh() {
    return headings.equals("cy");
  }

  private Running start(Path folder) {
    return Running.start(commands.application(), folder, Optional.empty(), Map.of());
  }

  private void write(Report report, List<Format> as) {
    var written = ReportFiles.of(out, as, false, replace).write(report);
    written.forEach(spec.commandLine().getOut()::println);
    spec.commandLine().getOut().flush();
  }
}
