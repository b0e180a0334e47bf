package uk.muster.assessment.answer;

import java.time.Instant;
import java.util.List;
import uk.muster.assessment.claim.Fault;
import uk.muster.assessment.claim.Revision;

/// What became of answering, submitting or correcting.
public sealed interface AnswerOutcome {
  /// It is kept, as this version of the answer.
  record Saved(Revision revision) implements AnswerOutcome {}

  /// An item of evidence cannot be used: why, in words. Nothing is kept.
  record NoEvidence(String why) implements AnswerOutcome {}

  /// It is kept as typed, for the account alone.
  ///
  /// @param elsewhere whether something else was typed in another window and gave way
  record Typed(Instant at, boolean elsewhere) implements AnswerOutcome {}

  /// Nothing differs from what is kept.
  record Same() implements AnswerOutcome {}

  /// Somebody saved another version since the form was opened; nothing of it is lost.
  record Changed(Revision theirs) implements AnswerOutcome {}

  /// It went to the reviewer, with the facts of the day.
  record Submitted(int facts) implements AnswerOutcome {}

  /// Something has to be said first.
  record Incomplete(List<Fault> faults) implements AnswerOutcome {}

  /// A new version is open beside the signed one.
  record Corrected(int version) implements AnswerOutcome {}

  /// The campaign is closed or the assessment is past answering: why, in words.
  record TooLate(String why) implements AnswerOutcome {}
}
