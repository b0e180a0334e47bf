package uk.muster.assessment.check;

import java.time.LocalDate;

/// An answer as it was submitted last in a campaign.
///
/// @param previous the campaign that this one is compared with; empty for the first of its kind
/// @param submittedOn the day on which it was typed
record Given(
    String campaign,
    String previous,
    String edition,
    LocalDate openedOn,
    String threat,
    String question,
    String rating,
    String reasons,
    LocalDate submittedOn) {
  /// The reasons, however they are written.
  String plainReasons() {
    return reasons.strip().replaceAll("\\s+", " ").toLowerCase(java.util.Locale.UK);
  }

  int step() {
    return rating.isEmpty() ? -1 : Integer.parseInt(rating);
  }
}
