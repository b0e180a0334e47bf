package uk.muster.workforce.due;

import java.util.List;
import java.util.Optional;
import uk.muster.look.table.Address;
import uk.muster.register.Due;
import uk.muster.shared.Actor;
import uk.muster.shared.Classification;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.Period;
import uk.muster.shared.Right;
import uk.muster.workforce.training.CourseSession;
import uk.muster.workforce.training.Courses;

/// Sessions of courses on the day they begin; one that is still planned after it is overdue.
record SessionsDue(Courses courses) implements Due.Elsewhere {
  @Override
  public List<Due> due(Actor actor, Optional<ForceId> force, Period days) {
    var may =
        force
            .map(one -> actor.can(Right.READ_COUNTS, one))
            .orElseGet(() -> actor.can(Right.READ_COUNTS));
    return may
        ? courses.planned(actor, force, days).stream().map(SessionsDue::due).toList()
        : List.of();
  }

  private static Due due(CourseSession one) {
    return new Due(
        "sessions",
        "starts-on",
        one.force(),
        one.code(),
        one.courseName(),
        new Classification(Marking.OFFICIAL, ""),
        one.days().from().toString(),
        one.days().from(),
        "Session begins",
        "Training",
        Address.of("/training/sessions").step(one.force().value()).step(one.code()).text());
  }
}
