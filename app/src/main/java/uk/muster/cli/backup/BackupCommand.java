package uk.muster.cli.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.muster.backup.Backup;
import uk.muster.cli.Commands;
import uk.muster.cli.DataFolder;
import uk.muster.cli.Json;
import uk.muster.cli.ProgressLines;
import uk.muster.cli.Refused;
import uk.muster.shared.Actor;
import uk.muster.shared.Role;

/// Writes everything that Muster knows to one file, while it is in use.
@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    description = {
      "Write everything to one file, checked after writing, while Muster is in use.",
      "The marking is put into the file's name. Nobody but who makes it may read it."
    })
public final class BackupCommand implements Callable<Integer> {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmm'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  @Mixin private DataFolder data = new DataFolder();

  @Parameters(paramLabel = "FILE", description = "new file, or a folder to put it in")
  private Path given = Path.of(".");

  @Option(names = "--json", description = "answer as JSON")
  private boolean json;

  @Spec private CommandSpec spec;

  private record Answer(
      String file, String takenAt, int tables, long rows, long bytes, String sha256) {}

  @Override
  public Integer call() {
    var clock = Clock.systemUTC();
    var file = file(given, clock);
    try (var place = Place.there(data.path())) {
      var progress = new ProgressLines(spec.commandLine().getErr());
      var made =
          new Backup(
                  place.address(),
                  place.backup(),
                  place.beside(),
                  place.demonstration(),
                  Commands.VERSION)
              .write(typed("backup command"), file, clock, progress::step);
      var answer =
          new Answer(
              made.file().toString(),
              made.takenAt().toString(),
              made.tables(),
              made.rows(),
              made.bytes(),
              made.sha256());
      var out = spec.commandLine().getOut();
      out.println(
          json
              ? Json.text(answer)
              : "%,d rows of %d tables are in %s (%,d bytes, SHA-256 %s)"
                  .formatted(answer.rows, answer.tables, answer.file, answer.bytes, answer.sha256));
      out.flush();
      return 0;
    }
  }

  /// Muster's own hand, and which user of the operating system typed.
  static Actor typed(String command) {
    return new Actor(
        "muster:" + command,
        "Muster, %s typed by %s".formatted(command, System.getProperty("user.name")),
        Role.SYSTEM,
        Set.of(),
        "local");
  }

  /// The name that was given with the marking in it.
  static Path file(Path given, Clock clock) {
    var marking = Backup.MARKING.words();
    if (Files.isDirectory(given)) {
      return given.resolve("muster-%s-%s.zip".formatted(STAMP.format(clock.instant()), marking));
    }
    var folder = given.toAbsolutePath().normalize().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new Refused("There is no folder %s for the backup".formatted(folder));
    }
    var name = String.valueOf(given.getFileName());
    if (name.contains(marking)) {
      return given;
    }
    var dot = name.lastIndexOf('.');
    return given.resolveSibling(
        dot > 0
            ? "%s-%s%s".formatted(name.substring(0, dot), marking, name.substring(dot))
            : "%s-%s".formatted(name, marking));
  }
}
