package uk.muster.audit.chain;

/// Where the chain is broken first, and how.
///
/// @param seq the row of the chain; for a record not yet sealed, the place after the last row
/// @param words what was found, for people
public record Fault(long seq, Kind kind, String words) {
  /// What was done to the row.
  public enum Kind {
    EDITED,
    DELETED,
    INSERTED,
    REORDERED,
    /// The end is missing, by a root or because the file has no last line.
    CUT,
    /// A root that its key did not sign, or that a key signed which is not trusted.
    FALSE_ROOT,
    /// A line that cannot be read.
    UNREADABLE
  }
}
