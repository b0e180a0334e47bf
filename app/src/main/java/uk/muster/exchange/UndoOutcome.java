package uk.muster.exchange;

/// What became of a wish to undo an import.
public sealed interface UndoOutcome {
  /// Its rows are superseded, and what they had superseded holds again.
  record Undone(long rows) implements UndoOutcome {}

  /// It stays as it is, for the reason given.
  record Refused(String why) implements UndoOutcome {}
}
