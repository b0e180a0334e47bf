package uk.muster.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import uk.muster.assessment.book.Books;
import uk.muster.database.ExternalPostgres;
import uk.muster.examples.Nation;
import uk.muster.examples.NationAid;
import uk.muster.examples.NationBoards;
import uk.muster.examples.NationRisks;
import uk.muster.examples.NationStandards;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Force;
import uk.muster.shared.ForceId;

/// Loads a synthetic nation and the worked cases, and serves them on this machine only.
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = "A whole synthetic nation and two worked cases to look at.")
final class DemoCommand implements Callable<Integer> {
  private static final long SEED = 2026;

  @ParentCommand private Commands commands;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "Port on this machine (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Data folder of the demonstration (default: ~/.local/share/muster-demo).")
  private @Nullable Path data;

  @Option(names = "--reset", description = "Throw the demonstration away and make it anew.")
  private boolean reset;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    if (ExternalPostgres.from(System.getenv()).isPresent()) {
      throw new Refused(
          "The demonstration keeps its invented people in a PostgreSQL of its own; unset %s"
              .formatted(ExternalPostgres.APPLICATION_URL));
    }
    var err = spec.commandLine().getErr();
    var progress = new ProgressLines(err);
    var folder = DemoFolder.at(data == null ? usual() : data);
    if (reset) {
      folder.empty();
    }
    var today = LocalDate.now(ZoneId.of("Europe/London"));
    var mark = folder.begin(today);
    // Made beside the start of the database and the pages: they need each other only later.
    var nation =
        mark.loaded()
            ? List.<CompletableFuture<Path>>of()
            : folder.nation(new Nation(Catalogue.shipped(), SEED, mark.asOf()));
    var running =
        Running.start(
            commands.application(),
            folder.path(),
            Optional.of(port),
            Map.of("muster.demonstration", "true", "server.address", "127.0.0.1"));
    running.stopAtExit();
    progress.say("PostgreSQL and the pages are up");
    if (!mark.loaded()) {
      new DemoRegister(running, progress)
          .load(nation, () -> registers(folder, mark.asOf()), folder.cases());
      folder.loaded(mark);
      folder.removeFiles();
    }
    // beside the pages: nobody waits for made-up answers, and those that are there stay
    running.beside(
        "campaigns",
        List.of(() ->
            new DemoCampaigns(running.get(Books.class), catalogue(running), mark.asOf()).load()));
    var password = Passwords.make(new SecureRandom());
    var accounts = DemoAccounts.of(running).open(password);
    progress.say("ready");
    greet(spec.commandLine().getOut(), mark, today, accounts, password);
    return Commands.GOES_ON;
  }

  private static List<Path> registers(DemoFolder folder, LocalDate asOf) {
    var catalogue = Catalogue.shipped();
    return List.of(
        folder.registers("mutual-aid", NationAid.files(catalogue, SEED, asOf)),
        folder.registers("risks", NationRisks.files(catalogue, SEED, asOf)),
        folder.registers("boards", NationBoards.files(catalogue, asOf)),
        folder.registers("standards", NationStandards.files(catalogue, asOf)));
  }

  private static Set<ForceId> catalogue(Running running) {
    return running.get(Catalogue.class).forces().stream()
        .map(Force::id)
        .collect(Collectors.toSet());
  }

  private static Path usual() {
    return Path.of(System.getProperty("user.home"), ".local", "share", "muster-demo");
  }

  private void greet(
      PrintWriter out, DemoFolder.Mark mark, LocalDate today, String accounts, String password) {
    out.printf(
        """

        Muster is at  http://localhost:%d

        Sign in with one of these (the password is the same for all, made for this run):
          password  %s
        %s
        Look first at Leicestershire:
          in 2013, as its report told it:  http://localhost:%d/readiness/leicestershire?on=2013-09-30
          today, in the synthetic nation:  http://localhost:%d/readiness/leicestershire

        Everything about real forces is invented, but for the worked cases where a page says so.
        Stop with Ctrl-C.
        """,
        port, password, accounts, port, port);
    if (!mark.asOf().equals(today)) {
      out.printf(
          "The nation was made as of %s: nobody has duties today. Make it anew with --reset.%n",
          mark.asOf());
    }
    out.flush();
  }
}
