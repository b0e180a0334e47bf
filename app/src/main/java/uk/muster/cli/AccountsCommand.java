package uk.muster.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
import uk.muster.access.accounts.Joiners;
import uk.muster.access.accounts.JoinersReport;
import uk.muster.files.Source;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Force;
import uk.muster.shared.Actor;

/// Joiners and leavers by file, as the operator of the installation.
@Command(
    name = "accounts",
    mixinStandardHelpOptions = true,
    description = "Open, change and close accounts by a file of joiners and leavers.")
final class AccountsCommand implements Callable<Integer> {
  @ParentCommand private Commands commands;

  @Mixin private DataFolder data = new DataFolder();

  @Parameters(paramLabel = "FILE", description = "CSV or XLSX; one row a post")
  private Path file = Path.of("");

  @Option(names = "--dry-run", description = "say what it would do and keep nothing")
  private boolean dryRun;

  @Option(names = "--force", paramLabel = "ID", description = "only accounts of this force")
  private @Nullable String force;

  @Option(names = "--json", description = "answer as JSON")
  private boolean json;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    if (!Files.isRegularFile(file)) {
      throw new Refused("There is no file %s".formatted(file));
    }
    try (var running =
        Running.start(commands.application(), data.path(), Optional.empty(), Map.of())) {
      var catalogue = running.get(Catalogue.class);
      var forces =
          force == null
              ? catalogue.forces().stream().map(Force::id).toList()
              : List.of(new Places(catalogue).force(force));
      var report =
          running
              .get(Joiners.class)
              .apply(Actor.system("accounts command", forces), Source.of(file), dryRun);
      var out = spec.commandLine().getOut();
      if (json) {
        out.println(Json.text(report));
      } else {
        words(report).forEach(out::println);
      }
      out.flush();
      return report.refused().isEmpty() ? 0 : Commands.REFUSED;
    }
  }

  private List<String> words(JoinersReport report) {
    var lines = new ArrayList<String>();
    report.happened().forEach(one -> lines.add("%s: %s".formatted(one.account(), one.what())));
    report
        .refused()
        .forEach(row ->
            lines.add(
                "line %d, %s (%s): %s"
                    .formatted(row.line(), row.column(), row.value(), row.reason())));
    lines.add(
        "%s: %d rows in = %d posts added + %d changed + %d unchanged + %d refused%s"
            .formatted(
                file.getFileName(),
                report.rows(),
                report.added(),
                report.changed(),
                report.unchanged(),
                report.refused().size(),
                dryRun ? "; nothing was kept" : ""));
    return lines;
  }
}
