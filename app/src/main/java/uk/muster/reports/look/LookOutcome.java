package uk.muster.reports.look;

/// What became of a template or a logo that somebody brought in.
public sealed interface LookOutcome {
  /// It is kept and used from now on.
  ///
  /// @param words what was kept
  record Kept(String words) implements LookOutcome {}

  /// It is the same as before.
  record Same() implements LookOutcome {}

  /// It cannot be used.
  record Refused(String why) implements LookOutcome {}
}
