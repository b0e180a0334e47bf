package uk.muster.reports.draft;

/// What became of a comment, or of an answer to one.
public sealed interface CommentOutcome {
  record Kept(int number) implements CommentOutcome {}

  record Refused(String why) implements CommentOutcome {}
}
