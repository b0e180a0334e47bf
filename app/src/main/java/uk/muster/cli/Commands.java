package uk.muster.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import uk.muster.backup.BackupRefused;
import uk.muster.cli.backup.BackupCommand;
import uk.muster.cli.backup.RestoreCommand;
import uk.muster.cli.formable.FormableCommand;
import uk.muster.database.DatabaseRefused;
import uk.muster.database.Outage;

/// The commands of Muster. Exit code 0 means done, 1 refused, 2 misused.
@Command(
    name = "muster",
    mixinStandardHelpOptions = true,
    version = "Muster " + Commands.VERSION,
    description = "How many complete units can really be formed, and why not one more.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      DemoCommand.class,
      ServeCommand.class,
      ImportCommand.class,
      FormableCommand.class,
      NationCommand.class,
      AccountCommand.class,
      AccountsCommand.class,
      AuditCommand.class,
      BackupCommand.class,
      RestoreCommand.class,
      ReportCommand.class,
      WarmCommand.class
    })
public final class Commands implements Runnable {
  /// Not an exit code: the command has started something that goes on.
  public static final int GOES_ON = -1;

  public static final String VERSION = "0.1.0";

  /// Exit code of a command that was understood and refused.
  public static final int REFUSED = 1;

  private final Class<?> application;

  @Spec private CommandSpec spec;

  private Commands(Class<?> application) {
    this.application = application;
  }

  /// Runs one command.
  ///
  /// @param application the class that Spring starts from
  /// @return its exit code, or {@link #GOES_ON}
  public static int run(Class<?> application, String... args) {
    var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    return line(application).setOut(out).setErr(err).execute(args);
  }

  static CommandLine line(Class<?> application) {
    return new CommandLine(new Commands(application))
        .setExecutionExceptionHandler((failure, line, parsed) -> {
          if (failure instanceof Refused
              || failure instanceof DatabaseRefused
              || failure instanceof BackupRefused) {
            line.getErr().println(failure.getMessage());
            return REFUSED;
          }
          var outage = Outage.behind(failure);
          if (outage.isPresent()) {
            line.getErr().println(outage.get().heading() + ". Nothing that was saved is lost.");
            return REFUSED;
          }
          throw failure;
        });
  }

  Class<?> application() {
    return application;
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(), "Which command? One of: " + spec.subcommands().keySet());
  }
}
