package uk.muster.assessment.answer;

import uk.muster.shared.ForceId;

/// What a force says of one threat in one campaign.
public record AssessmentId(ForceId force, String campaign, String threat) {
  /// How the audit names it.
  String subject(int version) {
    return "assessments/%s/%s, version %d".formatted(campaign, threat, version);
  }
}
