package uk.muster.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import uk.muster.audit.AuditChain;
import uk.muster.audit.AuditErasure;
import uk.muster.audit.Retention;
import uk.muster.audit.chain.Line;
import uk.muster.audit.chain.Lines;
import uk.muster.audit.chain.Root;
import uk.muster.audit.chain.Verdict;
import uk.muster.audit.chain.Verifier;
import uk.muster.database.DatabaseRefused;

/// Takes the audit out, and verifies it: in the database, or in a file without one.
@Command(
    name = "audit",
    mixinStandardHelpOptions = true,
    description = "Export the audit, verify it, and write its signed roots to be kept elsewhere.",
    synopsisSubcommandLabel = "COMMAND")
final class AuditCommand implements Runnable {
  /// Exit code of a file that is no audit or cannot be read; nothing was verified.
  private static final int UNREADABLE = 2;

  /// An export names people: nobody but who made it may read it.
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rw-------");

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
        "Verify an exported file, or without FILE the database.",
        "Exit code 0: intact. 1: broken, the first broken row is named. 2: nothing was verified."
      })
  int verify(
      @Mixin DataFolder data,
      @Parameters(paramLabel = "FILE", arity = "0..1") @Nullable Path file,
      @Option(names = "--root", paramLabel = "FILE", description = "roots that were kept elsewhere")
          @Nullable Path root,
      @Option(names = "--json", description = "answer as JSON") boolean json) {
    try {
      var kept = root == null ? List.<Root>of() : kept(root);
      var verdict = file == null ? database(data, kept) : file(file, kept);
      var out = spec.commandLine().getOut();
      out.println(json ? Json.text(verdict) : verdict.words());
      out.flush();
      return verdict.isIntact() ? 0 : Commands.REFUSED;
    } catch (Refused | DatabaseRefused e) {
      spec.commandLine().getErr().println(e.getMessage());
      return UNREADABLE;
    }
  }

  @Command(
      name = "erase",
      mixinStandardHelpOptions = true,
      description = {
        "Erase the contents of what was recorded before DAY, once their retention is over.",
        "The chain is verified first and stays whole; the erasure is itself recorded."
      })
  int erase(
      @Mixin DataFolder data,
      @Option(names = "--before", required = true, paramLabel = "DAY", description = "2019-11-28")
          LocalDate before,
      @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "why")
          String reason) {
    if (reason.isBlank()) {
      throw new Refused("--reason must say why");
    }
    try (var running = running(data)) {
      var clock = running.get(Clock.class);
      var retention = running.get(Retention.class);
      var end = retention.end(LocalDate.now(clock));
      if (before.isAfter(end)) {
        throw new Refused(
            "Contents are kept for %d years: --before (%s) must not be later than %s"
                .formatted(retention.years(), before, end));
      }
      var chain = running.get(AuditChain.class);
      var verdict = chain.verify(AuditChain.SEALER, List.of());
      if (!verdict.isIntact()) {
        throw new Refused("Nothing was erased: the audit is " + verdict.words());
      }
      var erased =
          AuditErasure.as(running.owner(), clock)
              .erase(before, System.getProperty("user.name", "unknown"), reason);
      sealNow(chain);
      say(
          erased
              .map(one ->
                  "The contents of %d records are erased, up to row %d; the chain is as it was"
                      .formatted(one.rows(), one.upTo()))
              .orElse("Nothing was recorded before %s that still has contents".formatted(before)));
    }
    return 0;
  }

  /// Until the record of the erasure stands in the chain.
  private static void sealNow(AuditChain chain) {
    var pass = chain.seal(AuditChain.SEALER, 0);
    while (pass.more()) {
      pass = chain.seal(AuditChain.SEALER, pass.from());
    }
  }

  private Verdict database(DataFolder data, List<Root> kept) {
    try (var running = running(data)) {
      return running.get(AuditChain.class).verify(AuditChain.SEALER, kept);
    }
  }

  private static Verdict file(Path file, List<Root> kept) {
    var verifier = new Verifier(kept);
    try (var lines = Files.lines(file)) {
      var each = lines.map(Lines::read).iterator();
      if (!each.hasNext() || !(each.next() instanceof Line.Head head)) {
        throw new Refused("%s is not an exported audit: its first line is no head".formatted(file));
      }
      verifier.accept(head);
      each.forEachRemaining(verifier::accept);
      return verifier.verdict();
    } catch (IOException | UncheckedIOException e) {
      throw new Refused("%s cannot be read: %s".formatted(file, e.getMessage()));
    }
  }

  private static List<Root> kept(Path file) {
    var roots = new ArrayList<Root>();
    try (var lines = Files.lines(file)) {
      for (var line : lines.map(Lines::read).toList()) {
        if (line instanceof Line.Signed(var root)) {
          roots.add(root);
        }
      }
    } catch (IOException | UncheckedIOException e) {
      throw new Refused("%s cannot be read: %s".formatted(file, e.getMessage()));
    }
    if (roots.isEmpty()) {
      throw new Refused("%s holds no signed root".formatted(file));
    }
    return roots;
  }

  private static BufferedWriter opened(Path file) throws IOException {
    Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
    return Files.newBufferedWriter(file, StandardCharsets.UTF_8);
  }

  private int write(DataFolder data, Path file, Source source) throws IOException {
    if (Files.exists(file)) {
      throw new Refused("There is a file %s already; it was left as it is".formatted(file));
    }
    try (var running = running(data);
        var out = new LinesFile(opened(file))) {
      source.give(running.get(AuditChain.class), out);
      say("%d lines are in %s".formatted(out.count, file));
    }
    return 0;
  }

  private void say(String words) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(words);
    out.flush();
  }

  private Running running(DataFolder data) {
    return Running.start(
        commands.application(),
        data.path(),
        Optional.empty(),
        Map.of("muster.audit.seal-every", "0s"));
  }

  /// Where lines come from.
  private interface Source {
    void give(AuditChain chain, LinesFile lines);
  }

  /// A file of lines that is being written.
  private static final class LinesFile implements AutoCloseable {
    private final BufferedWriter writer;
    private long count;

    LinesFile(BufferedWriter writer) {
      this.writer = writer;
    }

    void add(Line line) {
      try {
        writer.write(Lines.write(line));
        writer.write('\n');
        count++;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() throws IOException {
      writer.close();
    }
  }
}
