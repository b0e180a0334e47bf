package uk.muster.assessment.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;

/// Assessments with speaking names.
public final class AssessmentExamples {
  static final ForceId LEICESTERSHIRE = new ForceId("leicestershire");
  static final AssessmentId ID =
      new AssessmentId(LEICESTERSHIRE, "leicestershire-quarter-1", "public-order");
  static final Signature REVIEWER = new Signature("a.reviewer", "Reviewer", Instant.EPOCH);
  static final Signature NOBODY = new Signature("", "", Instant.MAX);

  private AssessmentExamples() {}

  public static Assessment assessment(AssessmentState state, String delegate, Set<String> authors) {
    var gone = state == AssessmentState.OPEN ? NOBODY : new Signature("x", "X", Instant.EPOCH);
    return new Assessment(
        ID,
        1,
        state,
        "spr-2023-public-order",
        1,
        delegate,
        "Lead",
        LocalDate.of(2026, 11, 20),
        2,
        0,
        state == AssessmentState.OPEN ? 0 : 1,
        authors,
        gone,
        state == AssessmentState.AGREED ? REVIEWER : NOBODY,
        NOBODY,
        "",
        "",
        "",
        Marking.OFFICIAL_SENSITIVE);
  }
}
