package uk.muster.cli;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Serves the pages until it is stopped.
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Serve the pages until stopped (Ctrl-C).")
final class ServeCommand implements Callable<Integer> {
  @ParentCommand private Commands commands;

  @Mixin private DataFolder data = new DataFolder();

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "Port on this machine (default: ${DEFAULT-VALUE}).")
  private int port;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    var running = Running.start(commands.application(), data.path(), Optional.of(port), Map.of());
    running.stopAtExit();
    spec.commandLine().getOut().printf("Muster serves on http://127.0.0.1:%d%n", port);
    return Commands.GOES_ON;
  }
}
