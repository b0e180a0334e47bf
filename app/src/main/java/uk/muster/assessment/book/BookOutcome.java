package uk.muster.assessment.book;

import java.util.List;

/// What became of bringing in a campaign.
public sealed interface BookOutcome {
  /// It is there, with so many answers.
  record Loaded(String campaign, int answers) implements BookOutcome {}

  /// It was there already; nothing changed.
  record There(String campaign) implements BookOutcome {}

  /// Nothing was kept: why, each with its line.
  record Refused(List<String> why) implements BookOutcome {
    public Refused {
      why = List.copyOf(why);
    }
  }
}
