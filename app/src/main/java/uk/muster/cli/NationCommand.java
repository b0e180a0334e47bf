package uk.muster.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.muster.examples.Nation;
import uk.muster.reference.Catalogue;

/// Writes the synthetic nation as files that can be imported.
@Command(
    name = "nation",
    mixinStandardHelpOptions = true,
    description = "Write a synthetic nation as import files; the same seed gives the same bytes.")
final class NationCommand implements Callable<Integer> {
  @Parameters(paramLabel = "DIR", description = "where the seven files go")
  private Path folder = Path.of("nation");

  @Option(names = "--seed", paramLabel = "N", defaultValue = "2026")
  private long seed;

  @Option(names = "--as-of", paramLabel = "DAY", description = "the day of the picture (today)")
  private @Nullable LocalDate asOf;

  @Option(names = "--with-faults", description = "add rows that an import must refuse")
  private boolean faults;

  @Option(names = "--json", description = "answer as JSON")
  private boolean json;

  @Spec private CommandSpec spec;

  private record Answer(String version, long seed, LocalDate asOf, String folder) {}

  @Override
  public Integer call() {
    var day = asOf == null ? LocalDate.now(ZoneId.of("Europe/London")) : asOf;
    var progress = new ProgressLines(spec.commandLine().getErr());
    var nation = new Nation(Catalogue.load(Optional.empty()), seed, day);
    Nation.Progress forces = (force, done, of) -> progress.force(force.value(), done, of);
    if (faults) {
      nation.writeWithFaults(folder, forces);
    } else {
      nation.write(folder, forces);
    }
    var answer = new Answer(Nation.VERSION, seed, day, folder.toString());
    var out = spec.commandLine().getOut();
    out.println(
        json
            ? Json.text(answer)
            : "%s, seed %d, as of %s, is in %s".formatted(Nation.VERSION, seed, day, folder));
    out.flush();
    return 0;
  }
}
