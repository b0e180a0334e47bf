package uk.muster.workforce.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import uk.muster.look.Words;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Skill;
import uk.muster.shared.Actor;
import uk.muster.shared.Check;
import uk.muster.shared.Check.Finding;
import uk.muster.shared.Check.Severity;
import uk.muster.shared.ForceId;
import uk.muster.workforce.command.CommandLevels;
import uk.muster.workforce.measure.Share;
import uk.muster.workforce.measure.TrainingMeasures;
import uk.muster.workforce.requirement.Requirements;
import uk.muster.workforce.takeup.TakeUps;
import uk.muster.workforce.training.Course;
import uk.muster.workforce.training.CourseLine;
import uk.muster.workforce.training.Courses;

/// What does not go together about training.
record WorkforceChecks(
    TakeUps takeUps,
    Courses courses,
    Requirements requirements,
    TrainingMeasures measures,
    CommandLevels command,
    Catalogue catalogue)
    implements Check.Several {
  @Override
  public List<Check> list() {
    return List.of(
        new WorkforceCheck(
            "workforce.take-up-not-shown",
            Severity.WARNING,
            "E-learning whose take-up nobody has counted",
            "A course of e-learning offered on the day for which no census of the whole workforce"
                + " up to the day states headcount and completed",
            (actor, force, on) ->
                TakeUpRules.notShown(force, courses(actor, force), takeUps.of(actor, force), on)),
        new WorkforceCheck(
            "workforce.take-up-low",
            Severity.WARNING,
            "E-learning that fewer than half have completed",
            "A course of e-learning offered on the day that fewer than half of the workforce have"
                + " completed, by the newest census up to the day that counts it",
            (actor, force, on) ->
                TakeUpRules.low(force, courses(actor, force), takeUps.of(actor, force), on)),
        new WorkforceCheck(
            "workforce.census-dates-disagree",
            Severity.NOTE,
            "One census with several days",
            "A course and group for which one source gives more than one census day and the same"
                + " figures, or none, for each",
            (actor, force, _) -> TakeUpRules.datesDisagree(force, takeUps.of(actor, force))),
        new WorkforceCheck(
            "workforce.regional-need-not-stated",
            Severity.WARNING,
            "Region that has not said which skills it needs",
            "No statement in the register, by any force of the region, says which specialist skills"
                + " the region needs on the day, and how many",
            this::needNotStated),
        new WorkforceCheck(
            "workforce.renewals-not-booked",
            Severity.WARNING,
            "Accreditations that end without a place booked",
            "Accreditations of people who serve that end within 90 days of the day and for whose"
                + " renewal no place is booked in time",
            this::notBooked),
        new WorkforceCheck(
            "workforce.command-without-proof",
            Severity.WARNING,
            "Command held without what it requires",
            "People who serve and hold a skill of command in date on the day (level gold, silver or"
                + " bronze in the catalogue, or one that the force keeps portfolios for) without a"
                + " portfolio found competent, or without the skill or the fitness test that the"
                + " first courses for it require",
            (actor, force, on) ->
                CommandRules.unproven(
                    force,
                    command.holders(Actor.system("measures", Set.of(force)), force, on),
                    code -> catalogue.skill(code).map(Skill::name).orElse(code),
                    on)));
  }

  private List<Course> courses(Actor actor, ForceId force) {
    return courses.offered(actor, force).stream().map(CourseLine::course).toList();
  }

  private Stream<Finding> needNotStated(Actor actor, ForceId force, LocalDate on) {
    var region = catalogue.regionOf(force);
    return requirements.gaps(actor, region.code(), on).isEmpty()
        ? Stream.of(
            new Finding(
                "region-requirements/" + region.code(),
                "",
                "capacity",
                "Nothing says which specialist skills %s needs on %s, and how many."
                    .formatted(region.name(), Words.date(on)),
                "/training/requirements?region=" + region.code()))
        : Stream.of();
  }

  private Stream<Finding> notBooked(Actor actor, ForceId force, LocalDate on) {
    var booked =
        measures
            .shares(Actor.system("measures", Set.of(force)), force, on)
            .getOrDefault("renewals-booked", new Share(0, 0));
    return booked.part() == booked.whole()
        ? Stream.of()
        : Stream.of(
            new Finding(
                "accreditations",
                "",
                "capability",
                "%s of %s that end within 90 days of %s have no place booked."
                    .formatted(
                        Words.number(booked.whole() - booked.part()),
                        Words.count(booked.whole(), "accreditation", "accreditations"),
                        Words.date(on)),
                "/people/expiring?force=%s&on=%s&days=90".formatted(force, on)));
  }
}
