package uk.muster.reports.draft;

import java.util.List;

/// What became of a step.
public sealed interface StepOutcome {
  /// It is done, and this is the document now.
  record Done(KeptDocument document) implements StepOutcome {}

  /// Somebody changed the document since the page was shown.
  record Changed() implements StepOutcome {}

  /// It cannot be done, or not now.
  record Refused(List<String> why) implements StepOutcome {
    public Refused {
      why = List.copyOf(why);
    }

    static Refused of(String why) {
      return new Refused(List.of(why));
    }
  }
}
