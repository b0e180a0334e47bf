package uk.muster.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.muster.audit.chain.Line;
import uk.muster.audit.chain.Lines;
import uk.muster.audit.chain.Root;
import uk.muster.audit.chain.Verdict;
import uk.muster.audit.chain.Verifier;

/// An exported audit, or its signed roots: a file of lines, written once and read to be verified.
final class AuditFile implements AutoCloseable {
  /// An export names people: nobody but who made it may read it.
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rw-------");

  private final BufferedWriter writer;
  private long count;

  private AuditFile(BufferedWriter writer) {
    this.writer = writer;
  }

  static void refuseExisting(Path file) {
    if (Files.exists(file)) {
      throw new Refused("There is a file %s already; it was left as it is".formatted(file));
    }
  }

  /// A new file.
  static AuditFile create(Path file) throws IOException {
    Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
    return new AuditFile(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
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

  /// How many lines were written.
  long count() {
    return count;
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }

  /// What verifying an exported file finds.
  static Verdict verdict(Path file, List<Root> kept) {
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

  /// The signed roots in a file that was kept elsewhere.
  static List<Root> roots(Path file) {
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
}
