package uk.muster.cli.backup;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.muster.audit.chain.Verdict;
import uk.muster.backup.Restore;
import uk.muster.cli.Commands;
import uk.muster.cli.DataFolder;
import uk.muster.cli.Json;
import uk.muster.cli.ProgressLines;

/// Puts a backup into an empty place.
@Command(
    name = "restore",
    mixinStandardHelpOptions = true,
    description = {
      "Put a backup into an empty data folder or database, and verify the audit in it.",
      "Exit code 0: restored, the audit is intact. 1: refused, or restored and the audit in it is"
          + " broken."
    })
public final class RestoreCommand implements Callable<Integer> {
  @Mixin private DataFolder data = new DataFolder();

  @Parameters(paramLabel = "FILE", description = "made by ./muster backup")
  private Path file = Path.of("backup.zip");

  @Option(names = "--json", description = "answer as JSON")
  private boolean json;

  @Spec private CommandSpec spec;

  private record Answer(
      String file,
      String takenAt,
      String program,
      int tables,
      long rows,
      List<String> migrated,
      Verdict audit) {
    String words() {
      return "%,d rows of %d tables are restored as they stood at %s%s%nThe audit is %s"
          .formatted(
              rows,
              tables,
              takenAt,
              migrated.isEmpty() ? "" : "; migrated: " + String.join(", ", migrated),
              audit.words());
    }
  }

  @Override
  public Integer call() {
    var progress = new ProgressLines(spec.commandLine().getErr());
    Restore.check(file, progress::step);
    progress.say("the file is whole");
    try (var place = Place.mine(data.path())) {
      var restored =
          new Restore(place.address(), data.path())
              .run(BackupCommand.typed("restore command"), file, Clock.systemUTC(), progress::step);
      var answer =
          new Answer(
              file.toString(),
              restored.takenAt().toString(),
              restored.program(),
              restored.tables(),
              restored.rows(),
              restored.migrated(),
              Objects.requireNonNull(restored.audit()));
      var out = spec.commandLine().getOut();
      out.println(json ? Json.text(answer) : answer.words());
      out.flush();
      return answer.audit.isIntact() ? 0 : Commands.REFUSED;
    }
  }
}
