package uk.muster.workforce.due;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.muster.look.Words;
import uk.muster.look.table.Address;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Skill;
import uk.muster.register.Due;
import uk.muster.shared.Actor;
import uk.muster.shared.Classification;
import uk.muster.shared.ForceId;
import uk.muster.shared.Period;
import uk.muster.shared.Right;
import uk.muster.workforce.skills.Ending;
import uk.muster.workforce.skills.ExpiryQuestion;
import uk.muster.workforce.skills.Skills;

/// Accreditations that end from today on, one line for each skill and month, on the day of the
/// first: how many, for whoever may read who. What has ended is told by the page of skills.
record AccreditationsDue(Skills skills, Catalogue catalogue, Clock clock) implements Due.Elsewhere {
  @Override
  public List<Due> due(Actor actor, Optional<ForceId> force, Period days) {
    var all = new ArrayList<Due>();
    var forces =
        force
            .map(List::of)
            .orElseGet(() -> actor.forcesWith(Right.READ_PEOPLE).stream().sorted().toList());
    for (var one : forces) {
      if (actor.can(Right.READ_PEOPLE, one)) {
        for (var month : months(days, LocalDate.now(clock))) {
          var question =
              ExpiryQuestion.of(
                  one, month.from(), (int) ChronoUnit.DAYS.between(month.from(), month.to()) + 1);
          skills.ending(actor, question).forEach(ending -> all.add(due(question, ending)));
        }
      }
    }
    return all;
  }

  /// The days from today on, month by month.
  static List<Period> months(Period days, LocalDate today) {
    var months = new ArrayList<Period>();
    var from = days.from().isBefore(today) ? today : days.from();
    while (!from.isAfter(days.to())) {
      var last = YearMonth.from(from).atEndOfMonth();
      months.add(new Period(from, last.isAfter(days.to()) ? days.to() : last));
      from = last.plusDays(1);
    }
    return months;
  }

  private Due due(ExpiryQuestion question, Ending ending) {
    var skill = catalogue.skill(ending.skill()).map(Skill::name).orElse(ending.skill());
    return new Due(
        "accreditations",
        "ends-" + YearMonth.from(ending.first()),
        question.force(),
        ending.skill(),
        "%s: %s".formatted(skill, Words.count(ending.people(), "person", "people")),
        new Classification(Right.READ_PEOPLE.least(), ""),
        ending.first().toString(),
        ending.first(),
        "Accreditations end, the first on this day",
        "Skills",
        Address.of("/people/expiring")
            .with("force", question.force().value())
            .with("skill", ending.skill())
            .with("on", question.from().toString())
            .with("days", Integer.toString(question.days()))
            .text());
  }
}
