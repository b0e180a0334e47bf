package uk.muster.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import uk.muster.examples.Nation;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Force;

/// A small demonstration on an empty folder: a few forces and the worked cases are loaded and the
/// first pages shown, then it stops. The launcher records it, so that starts and imports do not
/// begin cold.
@Command(name = "warm", hidden = true)
final class WarmCommand implements Callable<Integer> {
  private static final LocalDate ANY_DAY = LocalDate.of(2026, 3, 2);
  private static final int FORCES = 3;

  @ParentCommand private Commands commands;

  @Parameters(paramLabel = "DIR")
  private Path folder = Path.of(".");

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    var demo = DemoFolder.at(folder);
    demo.begin(ANY_DAY);
    try (var running =
        Running.start(
            commands.application(),
            demo.path(),
            Optional.of(0),
            Map.of("muster.demonstration", "true"))) {
      var register = new DemoRegister(running, new ProgressLines(spec.commandLine().getErr()));
      register.load(
          List.of(CompletableFuture.completedFuture(fewForces())), List::of, demo.cases());
      var password = Passwords.make(new SecureRandom());
      DemoAccounts.of(running).open(password);
      return FirstPages.shown(running.port(), password) ? 0 : Commands.REFUSED;
    }
  }

  private Path fewForces() {
    var catalogue = Catalogue.shipped();
    var small =
        catalogue.forces().stream()
            .sorted(Comparator.comparingInt(Force::officers))
            .limit(FORCES)
            .toList();
    var files = folder.resolve("few");
    new Nation(catalogue, 1, ANY_DAY).write(files, small);
    return files;
  }
}
