package uk.muster.assessment.reminder;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.muster.assessment.answer.Assessment;
import uk.muster.assessment.answer.AssessmentState;
import uk.muster.assessment.answer.Assessments;
import uk.muster.assessment.campaign.Wording;
import uk.muster.register.Due;
import uk.muster.shared.Actor;
import uk.muster.shared.Classification;
import uk.muster.shared.ForceId;
import uk.muster.shared.Period;
import uk.muster.shared.Right;

/// Assessments under way in the calendar of what is due: answers, reviews, replies and signatures.
record AssessmentsDue(Assessments assessments, Wording wording) implements Due.Elsewhere {
  @Override
  public List<Due> due(Actor actor, Optional<ForceId> force, Period days) {
    var forces =
        force.map(List::of).orElseGet(() -> List.copyOf(actor.forcesWith(Right.READ_ASSESSMENTS)));
    var mine = forces.stream().filter(one -> actor.can(Right.READ_ASSESSMENTS, one)).toList();
    return mine.isEmpty()
        ? List.of()
        : assessments.dueWithin(actor, mine, days).stream().map(this::due).toList();
  }

  private Due due(Assessment.Named named) {
    var one = named.assessment();
    var id = one.id();
    return new Due(
        "assessments",
        label(one.state()).toLowerCase(Locale.ROOT).replace(' ', '-'),
        id.force(),
        "%s-%s".formatted(id.campaign(), id.threat()),
        "%s, %s".formatted(wording.threat(named.edition(), id.threat()), named.title()),
        new Classification(one.marking(), ""),
        one.due().toString(),
        one.due(),
        label(one.state()),
        "Assessments",
        "/assessment/answers/%s/%s/%s".formatted(id.campaign(), id.force(), id.threat()));
  }

  private static String label(AssessmentState state) {
    return switch (state) {
      case OPEN -> "Answers due";
      case SUBMITTED -> "Review due";
      case CHALLENGED -> "Replies due";
      case AGREED, SIGNED -> "Signature due";
    };
  }
}
