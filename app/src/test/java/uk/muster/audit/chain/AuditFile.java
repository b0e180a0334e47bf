package uk.muster.audit.chain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// An exported audit of any length, made without a database; `main` writes a long one to measure.
public final class AuditFile {
  private static final Instant BEGIN = Instant.parse("2026-11-21T09:00:00Z");
  private static final int BATCH = 50;

  private AuditFile() {}

  /// `AuditFile FILE ROWS`
  public static void main(String[] args) throws IOException {
    write(Path.of(args[0]), Integer.parseInt(args[1]));
  }

  /// Writes head, links and end.
  public static void write(Path file, int rows) throws IOException {
    try (var out = Files.newBufferedWriter(file)) {
      out.write(Lines.write(new Line.Head(Layout.time(BEGIN))) + "\n");
      var last = Link.START;
      for (var n = 1; n <= rows; n++) {
        var content = content(n);
        last = next(last, n, content);
        out.write(Lines.write(new Line.Sealed(last, Optional.of(content))) + "\n");
      }
      out.write(Lines.write(new Line.End(rows, 0)) + "\n");
    }
  }

  /// The signed root of a file of so many rows, as a line.
  public static String root(int rows) {
    var last = Link.START;
    for (var n = 1; n <= rows; n++) {
      last = next(last, n, content(n));
    }
    return Lines.write(new Line.Signed(Chains.KEY.sign(Chains.DAY, rows, last.hash())));
  }

  private static Link next(Link last, int n, Content content) {
    return last.next(n + 100L, Layout.time(BEGIN.plusSeconds(n / BATCH + 2)), content.digest());
  }

  private static Content content(int n) {
    return new Content(
        Layout.time(BEGIN.plusMillis(20L * n)),
        "leicestershire.planner",
        "Operational planning, Leicestershire",
        "PLANNER",
        "10.20.30.40",
        "leicestershire",
        n % 3 == 0 ? "accreditation added" : "people read",
        "person " + n,
        "",
        n % 3 == 0 ? "public-order-level-2 from 2026-11-01 to 2027-10-31" : "",
        "");
  }
}
