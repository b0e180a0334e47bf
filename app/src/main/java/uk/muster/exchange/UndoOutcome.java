package uk.muster.exchange;

import java.util.List;

/// What became of a wish to undo an import.
public sealed interface UndoOutcome {
  /// Its rows are superseded, and what they had superseded holds again.
  ///
  /// @param byHand the entries that somebody changed by hand since: they stay as they are
  record Undone(long rows, List<String> byHand) implements UndoOutcome {
    public Undone {
      byHand = List.copyOf(byHand);
    }
  }

  /// It stays as it is, for the reason given.
  record Refused(String why) implements UndoOutcome {}
}
