package uk.muster.reports.draft;

/// What became of a text that somebody saved.
public sealed interface WritingOutcome {
  /// It is kept, or was so already.
  record Saved(OwnText text) implements WritingOutcome {}

  /// Somebody else saved another text since this one was begun; nothing is kept yet.
  record Changed(OwnText theirs) implements WritingOutcome {}

  /// It cannot be kept.
  record Refused(String why) implements WritingOutcome {}
}
