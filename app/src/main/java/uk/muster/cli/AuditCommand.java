package uk.muster.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import uk.muster.audit.Audit;
import uk.muster.audit.AuditChain;
import uk.muster.audit.chain.Line;
import uk.muster.audit.chain.Root;
import uk.muster.cli.verify.EditionRecords;
import uk.muster.cli.verify.Verified;
import uk.muster.database.DatabaseRefused;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Force;
import uk.muster.reports.edition.Editions;
import uk.muster.shared.Actor;

/// Takes the audit out, and verifies it: in the database, or in a file without one.
@Command(
    name = "audit",
    mixinStandardHelpOptions = true,
    description = "Export the audit, verify it, and write its signed roots to be kept elsewhere.",
    subcommands = AuditEraseCommand.class,
    synopsisSubcommandLabel = "COMMAND")
final class AuditCommand implements Runnable {
  /// Exit code of a file that is no audit or cannot be read; nothing was verified.
  private static final int UNREADABLE = 2;

  @ParentCommand private Commands commands;

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(), "Which command? One of: " + spec.subcommands().keySet());
  }

  @Command(
      name = "export",
      mixinStandardHelpOptions = true,
      description = "Write every row, sealed and not yet sealed, to a file that can be verified.")
  int export(
      @Mixin DataFolder data, @Parameters(paramLabel = "FILE", description = "new file") Path file)
      throws IOException {
    return write(data, file, (chain, lines) -> chain.export(AuditChain.SEALER, lines::add));
  }

  @Command(
      name = "roots",
      mixinStandardHelpOptions = true,
      description = "Write the signed roots with their public key, to be kept elsewhere.")
  int roots(
      @Mixin DataFolder data, @Parameters(paramLabel = "FILE", description = "new file") Path file)
      throws IOException {
    return write(
        data,
        file,
        (chain, lines) ->
            chain.roots(AuditChain.SEALER).forEach(root -> lines.add(new Line.Signed(root))));
  }

  @Command(
      name = "verify",
      mixinStandardHelpOptions = true,
      description = {
        "Verify an exported file, or without FILE the database with the editions of documents.",
        "Exit code 0: intact. 1: broken, the first broken row is named. 2: nothing was verified."
      })
  int verify(
      @Mixin DataFolder data,
      @Parameters(paramLabel = "FILE", arity = "0..1") @Nullable Path file,
      @Option(names = "--root", paramLabel = "FILE", description = "roots that were kept elsewhere")
          @Nullable Path root,
      @Option(names = "--json", description = "answer as JSON") boolean json) {
    try {
      var kept = root == null ? List.<Root>of() : AuditFile.roots(root);
      var verified =
          file == null ? database(data, kept) : Verified.file(AuditFile.verdict(file, kept));
      say(json ? Json.text(verified) : verified.words());
      return verified.isWhole() ? 0 : Commands.REFUSED;
    } catch (Refused | DatabaseRefused e) {
      spec.commandLine().getErr().println(e.getMessage());
      return UNREADABLE;
    }
  }

  private Verified database(DataFolder data, List<Root> kept) {
    try (var running = running(data)) {
      var forces = running.get(Catalogue.class).forces().stream().map(Force::id).toList();
      var actor = Actor.system("audit", forces);
      var records = new EditionRecords(running.get(Audit.class), actor);
      return new Verified(
          running.get(AuditChain.class).verify(AuditChain.SEALER, kept),
          Optional.of(running.get(Editions.class).verify(actor, records::of)));
    }
  }

  /// Where lines come from.
  private interface Source {
    void give(AuditChain chain, AuditFile lines);
  }

  private int write(DataFolder data, Path file, Source source) throws IOException {
    AuditFile.refuseExisting(file);
    try (var running = running(data);
        var out = AuditFile.create(file)) {
      source.give(running.get(AuditChain.class), out);
      say("%d lines are in %s".formatted(out.count(), file));
    }
    return 0;
  }

  void say(String words) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(words);
    out.flush();
  }

  Running running(DataFolder data) {
    return Running.start(
        commands.application(),
        data.path(),
        Optional.empty(),
        Map.of("muster.audit.seal-every", "0s"));
  }
}
