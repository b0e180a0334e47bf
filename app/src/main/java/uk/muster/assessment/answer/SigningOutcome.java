package uk.muster.assessment.answer;

import java.util.List;

/// What became of signing for a force.
public sealed interface SigningOutcome {
  /// These are signed and stay as they are.
  record Signed(List<Assessment> assessments) implements SigningOutcome {}

  /// Whoever answered does not sign: these threats.
  record OwnWork(List<String> threats) implements SigningOutcome {}

  /// Whoever agreed it as its reviewer does not sign: these threats.
  record OwnReview(List<String> threats) implements SigningOutcome {}

  /// Nothing is agreed yet.
  record NothingAgreed() implements SigningOutcome {}

  /// The name or the declaration is missing.
  record Unnamed() implements SigningOutcome {}
}
