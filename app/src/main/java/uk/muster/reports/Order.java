package uk.muster.reports;

import java.time.LocalDate;
import uk.muster.shared.ForceId;

/// Which document is asked for.
///
/// @param force that it is about
/// @param asAt the day for which the record is read
/// @param published whether it is the edition for the public
/// @param notice what must stand on each page; empty for nothing
/// @param welsh whether its headings are in Welsh
public record Order(
    ReportKind kind,
    ForceId force,
    LocalDate asAt,
    boolean published,
    String notice,
    boolean welsh) {
  public Order(ReportKind kind, ForceId force, LocalDate asAt, boolean published) {
    this(kind, force, asAt, published, "", false);
  }

  public Order noting(String words) {
    return new Order(kind, force, asAt, published, words, welsh);
  }

  /// With headings in Welsh, or not.
  public Order inWelsh(boolean wanted) {
    return new Order(kind, force, asAt, published, notice, wanted);
  }

  /// The same document of another force.
  public Order about(ForceId other) {
    return new Order(kind, other, asAt, published, notice, welsh);
  }

  /// What its file is called, without ending.
  public String fileName() {
    return "%s-%s-%s%s%s"
        .formatted(kind.code(), force, asAt, welsh ? "-cy" : "", published ? "-public" : "");
  }
}
