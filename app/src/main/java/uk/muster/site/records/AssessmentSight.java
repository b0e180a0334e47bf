package uk.muster.site.records;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import uk.muster.access.posts.KeptElsewhere;
import uk.muster.assessment.answer.Assessment;
import uk.muster.assessment.answer.AssessmentId;
import uk.muster.assessment.answer.Assessments;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;

/// Who sees an assessment, as its row policies have it: one that never went to a reviewer is seen
/// by those alone who work on it. A test compares the two for every role.
@Component
class AssessmentSight implements KeptElsewhere {
  private static final Pattern SUBJECT = Pattern.compile("assessment ([^ ]+) ([^ ,]+)(,.*)?");
  private static final Set<Right> AT_WORK =
      Set.of(
          Right.ANSWER_ASSESSMENTS,
          Right.REVIEW_ASSESSMENTS,
          Right.SIGN_ASSESSMENTS,
          Right.RUN_CAMPAIGNS);

  private final Assessments assessments;

  AssessmentSight(Assessments assessments) {
    this.assessments = assessments;
  }

  /// Only who reads assessments or the audit may know of one.
  @Override
  public Optional<Opening> opening(Actor actor, ForceId force, String subject) {
    var named = SUBJECT.matcher(subject);
    var mayKnow = actor.can(Right.READ_ASSESSMENTS, force) || actor.can(Right.READ_AUDIT, force);
    if (!mayKnow || !named.matches()) {
      return Optional.empty();
    }
    var id = new AssessmentId(force, named.group(1), named.group(2));
    return assessments.list(Actor.system("who can see", Set.of(force)), id.campaign()).stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .map(one -> new Opening(Right.READ_ASSESSMENTS, seat -> sees(seat, one), ""));
  }

  private static boolean sees(Actor seat, Assessment one) {
    return seat.ceiling().covers(one.marking())
        && (one.submissions() > 0
            || AT_WORK.stream().anyMatch(right -> seat.can(right, one.id().force())));
  }
}
