package uk.muster.reports.draft;

import java.time.Instant;
import java.util.Optional;

/// What somebody of the force said of a section in the fact check.
///
/// @param settled what became of it; empty while it is open
public record Comment(
    int number,
    String section,
    String words,
    String account,
    String post,
    Instant at,
    Optional<Settled> settled) {
  public boolean isOpen() {
    return settled.isEmpty();
  }

  /// What became of a comment.
  ///
  /// @param reason always there where it was refused
  public record Settled(boolean accepted, String reason, String account, String post, Instant at) {}
}
