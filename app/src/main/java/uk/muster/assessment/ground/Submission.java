package uk.muster.assessment.ground;

import uk.muster.shared.ForceId;

/// One submission of one assessment.
///
/// @param version of the assessment
/// @param number how many times it had been submitted with this one; 0 for never yet
public record Submission(ForceId force, String campaign, String threat, int version, int number) {
  /// How the library names an answer of the assessment.
  public String answer(String question) {
    return "%s/%s/%s/%s".formatted(campaign, force, threat, question);
  }
}
