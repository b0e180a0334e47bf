package uk.muster.assessment.answer;

import java.util.Optional;
import uk.muster.assessment.claim.Said;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Recorded;

/// Something was done to an assessment: answered, submitted, challenged, agreed, signed, corrected,
/// delegated.
public record AssessmentRecorded(
    Actor actor, String act, Optional<ForceId> force, String subject, String before, String after)
    implements Recorded {
  static AssessmentRecorded of(Actor actor, String act, Assessment assessment, String after) {
    return new AssessmentRecorded(
        actor,
        act,
        Optional.of(assessment.id().force()),
        assessment.id().subject(assessment.version()),
        "",
        after);
  }

  static AssessmentRecorded answered(
      Actor actor, Assessment assessment, String question, Said before, Said after) {
    return new AssessmentRecorded(
        actor,
        "question answered",
        Optional.of(assessment.id().force()),
        "%s, question %s".formatted(assessment.id().subject(assessment.version()), question),
        text(before),
        text(after));
  }

  private static String text(Said said) {
    var lines = new StringBuilder();
    said.parts()
        .forEach((name, value) -> {
          if (!value.isBlank()) {
            lines.append(name).append(": ").append(value.strip()).append('\n');
          }
        });
    return lines.toString().strip();
  }
}
