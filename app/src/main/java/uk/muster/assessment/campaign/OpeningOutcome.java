package uk.muster.assessment.campaign;

import java.time.LocalDate;
import java.util.List;

/// What became of opening a campaign.
public sealed interface OpeningOutcome {
  /// It is open, with so many assessments.
  ///
  /// @param unasked the threats on which nothing is asked, because no framework is in force
  record Opened(Campaign campaign, int assessments, List<String> unasked)
      implements OpeningOutcome {
    public Opened {
      unasked = List.copyOf(unasked);
    }
  }

  /// There is one of that title over that scope already.
  record Exists(String code) implements OpeningOutcome {}

  /// The requirement did not exist yet, or the day has passed.
  record BadDay(LocalDate due, String why) implements OpeningOutcome {}

  /// No framework of the edition says what to ask, on any threat.
  record NoFramework(String edition) implements OpeningOutcome {}

  /// The campaign that it would be compared with does not cover the same forces, or is not there.
  record NotComparable(String previous) implements OpeningOutcome {}
}
