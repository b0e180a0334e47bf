package uk.muster.assessment.check;

import java.time.LocalDate;
import java.util.List;
import uk.muster.register.kind.PrintedDate;

/// An answer as it was submitted last in a campaign.
///
/// @param previous the campaign that this one is compared with; empty for the first of its kind
/// @param submittedOn the day on which it was typed
/// @param href where it is read
/// @param evidence as of when the evidence is true that it rested on, as it was given
record Given(
    String campaign,
    String previous,
    String edition,
    LocalDate openedOn,
    String threat,
    String question,
    String rating,
    String reasons,
    LocalDate submittedOn,
    String href,
    List<String> evidence) {
  Given {
    evidence = List.copyOf(evidence);
  }

  /// Whether it rested on evidence that took effect after a day.
  boolean restsOnNewerThan(LocalDate day) {
    return evidence.stream()
        .flatMap(one -> PrintedDate.of(one).stream())
        .anyMatch(date -> date.last().isAfter(day));
  }

  /// The reasons, however they are written.
  String plainReasons() {
    return reasons.strip().replaceAll("\\s+", " ").toLowerCase(java.util.Locale.UK);
  }

  int step() {
    return rating.isEmpty() ? -1 : Integer.parseInt(rating);
  }
}
