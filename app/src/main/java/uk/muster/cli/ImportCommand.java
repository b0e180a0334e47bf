package uk.muster.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import uk.muster.exchange.Exchange;
import uk.muster.exchange.ImportCounts;
import uk.muster.exchange.ImportOptions;
import uk.muster.exchange.ImportOutcome;
import uk.muster.files.Source;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Force;
import uk.muster.shared.Actor;

/// Imports files into the registers, as the operator of the installation.
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = "Import CSV, XLSX or ZIP files, or all of them in a folder.")
final class ImportCommand implements Callable<Integer> {
  private static final Set<String> NO_REGISTERS =
      Set.of("facts.csv", "campaigns.csv", "answers.csv");

  @ParentCommand private Commands commands;

  @Mixin private DataFolder data = new DataFolder();

  @Parameters(arity = "1..*", paramLabel = "DIR|FILE")
  private List<Path> given = List.of();

  @Option(names = "--as-at", paramLabel = "DAY", description = "ranks and posts hold from this day")
  private @Nullable LocalDate asAt;

  @Option(names = "--complete", description = "list whom the register holds and the file lacks")
  private boolean complete;

  @Option(names = "--force", paramLabel = "ID", description = "only rows of this force may come in")
  private @Nullable String force;

  @Option(names = "--json", description = "answer as JSON")
  private boolean json;

  @Spec private CommandSpec spec;

  /// What became of one table of a file.
  ///
  /// @param refused why nothing of it was used; null when it was read
  private record Answer(
      String file, @Nullable String kind, @Nullable ImportCounts counts, @Nullable String refused) {
    private static Answer of(ImportOutcome outcome) {
      return switch (outcome) {
        case ImportOutcome.Loaded loaded ->
            new Answer(loaded.file(), loaded.kind(), loaded.counts(), null);
        case ImportOutcome.Refused(var file, var why) -> new Answer(file, null, null, why);
      };
    }

    private String words() {
      return counts == null
          ? "%s was refused: %s".formatted(file, refused)
          : "%s (%s): %s".formatted(file, kind, counts.words());
    }
  }

  @Override
  public Integer call() {
    var sources = sources();
    try (var running =
        Running.start(commands.application(), data.path(), Optional.empty(), Map.of())) {
      var catalogue = running.get(Catalogue.class);
      var forces =
          force == null
              ? catalogue.forces().stream().map(Force::id).toList()
              : List.of(new Places(catalogue).force(force));
      var progress = new ProgressLines(spec.commandLine().getErr());
      var outcomes =
          running
              .get(Exchange.class)
              .importFiles(
                  Actor.system("import command", forces), sources, options(), progress::rows);
      var out = spec.commandLine().getOut();
      if (json) {
        out.println(Json.text(outcomes.stream().map(Answer::of).toList()));
      } else {
        outcomes.stream().map(Answer::of).map(Answer::words).forEach(out::println);
      }
      out.flush();
      return outcomes.stream().anyMatch(ImportOutcome.Refused.class::isInstance)
          ? Commands.REFUSED
          : 0;
    }
  }

  private ImportOptions options() {
    return new ImportOptions(
        Optional.ofNullable(asAt), complete, Optional.empty(), Optional.empty());
  }

  private List<Source> sources() {
    var sources = new ArrayList<Source>();
    for (var path : given) {
      if (Files.isDirectory(path)) {
        sources.addAll(inside(path));
      } else if (Files.isRegularFile(path)) {
        sources.add(Source.of(path));
      } else {
        throw new Refused("There is no file or folder %s".formatted(path));
      }
    }
    if (sources.isEmpty()) {
      throw new Refused("There is no CSV, XLSX or ZIP file in %s".formatted(given));
    }
    return sources;
  }

  /// The files of a folder that could be a register; the facts of a worked case are none, nor are
  /// its campaigns and answers, which `Books` reads.
  static List<Source> inside(Path folder) {
    try (var files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().matches("(?i).*\\.(csv|xlsx|zip)"))
          .filter(file -> !NO_REGISTERS.contains(String.valueOf(file.getFileName())))
          .sorted()
          .map(Source::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
