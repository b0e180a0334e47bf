package uk.muster.assessment.answer;

/// What became of a challenge, a reply or an agreement.
public sealed interface ReviewOutcome {
  /// It is kept.
  record Done(AssessmentState state) implements ReviewOutcome {}

  /// Whoever answered does not review.
  record OwnWork() implements ReviewOutcome {}

  /// It is not in a state for that, or the campaign is closed: why, in words.
  record NotNow(String why) implements ReviewOutcome {}

  /// Nothing was written.
  record Empty() implements ReviewOutcome {}
}
