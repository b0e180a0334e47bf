package uk.muster.workforce.measure;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Skill;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Indicator;
import uk.muster.shared.Indicator.Better;
import uk.muster.workforce.takeup.TakeUp;

/// What training can be measured by, all of it counted in one statement.
record TrainingIndicators(TrainingMeasures measures, Catalogue catalogue)
    implements Indicator.Several {
  private static final String IN_DATE = "in-date skill ";
  private static final String TAKE_UP = "Register of take-up";
  private static final String RESULTS = "Registers of sessions and results";

  @Override
  public List<Indicator> list() {
    return Stream.of(inDate(), others(), byGroup())
        .flatMap(all -> all)
        .map(one -> (Indicator) one)
        .toList();
  }

  @Override
  public Map<Indicator, Indicator.Value> values(
      Actor actor, ForceId force, LocalDate on, List<Indicator> asked) {
    var values = new LinkedHashMap<Indicator, Indicator.Value>();
    var shares = TrainingIndicator.counted(measures, actor, force, on);
    asked.forEach(one -> values.put(one, ((TrainingIndicator) one).value(shares, force, on)));
    return values;
  }

  /// One for each family of skills.
  private Stream<TrainingIndicator> inDate() {
    return catalogue.skills().stream()
        .map(Skill::family)
        .distinct()
        .map(family -> {
          var names =
              catalogue.skills().stream()
                  .filter(skill -> skill.family().equals(family))
                  .map(skill -> IN_DATE + skill.code())
                  .collect(Collectors.toSet());
          return inDate(family, names);
        });
  }

  private TrainingIndicator inDate(String family, Set<String> names) {
    var words = family.replace('-', ' ');
    return new TrainingIndicator(
        measures,
        "in-date-" + family,
        "Accreditations in date: " + words,
        "Accreditations in skills of %s that are in date on the day, of all that people who serve on the day were ever awarded; a person and a skill count once"
            .formatted(words),
        Better.MORE,
        "Register of accreditations",
        names::contains,
        "nobody who serves was awarded one of these skills",
        "/skills",
        true);
  }

  private Stream<TrainingIndicator> others() {
    return Stream.of(
        named(
            "courses-filled",
            "Places on courses that were filled",
            "Places booked in the force's own sessions that began within 12 months up to the day,"
                + " of the places they had; a session counts at most its places, and one whose"
                + " places nobody stated or that was cancelled does not count",
            Better.MORE,
            RESULTS,
            "no session with stated places began in the 12 months",
            "/training"),
        named(
            "no-shows",
            "Enrolled and not there",
            "Results within 12 months up to the day that say that the person did not attend, of all"
                + " results",
            Better.LESS,
            RESULTS,
            "no results in the 12 months",
            "/training"),
        named(
            "pass-rate",
            "Passed",
            "Results within 12 months up to the day that are passes, of those that are passes or"
                + " failures",
            Better.MORE,
            RESULTS,
            "nobody passed or failed in the 12 months",
            "/training"),
        named(
            "renewals-booked",
            "Renewals booked in time",
            "Accreditations of people who serve that end within %d days of the day, of which a place is booked in a session of a course that gives the skill and that ends before they do"
                .formatted(TrainingMeasures.SOON_DAYS),
            Better.MORE,
            "Registers of accreditations, sessions and enrolments",
            "no accreditation ends within %d days".formatted(TrainingMeasures.SOON_DAYS),
            "/people/expiring"),
        new TrainingIndicator(
            measures,
            "accreditations-ending",
            "Accreditations that end within %d days".formatted(TrainingMeasures.SOON_DAYS),
            "Accreditations of people who serve that are in date on the day and end within %d days"
                .formatted(TrainingMeasures.SOON_DAYS),
            Better.LESS,
            "Register of accreditations",
            "renewals-booked"::equals,
            "",
            "/people/expiring",
            false),
        named(
            "e-learning",
            "E-learning completed",
            "Completed, of the headcount, in the newest census of the whole workforce up to the day"
                + " for each course of e-learning, added up; a census that does not state both does"
                + " not count",
            Better.MORE,
            TAKE_UP,
            "no census states headcount and completed",
            "/training/take-up"));
  }

  /// E-learning of each group of a workforce, and who has at least enrolled.
  private Stream<TrainingIndicator> byGroup() {
    var enrolled =
        named(
            "e-learning-enrolled",
            "E-learning begun",
            "Enrolled, of the headcount, in the newest census of the whole workforce up to the day"
                + " for each course of e-learning, added up; a census that does not state both and"
                + " who completed does not count",
            Better.MORE,
            TAKE_UP,
            "no census states headcount and enrolled",
            "/training/take-up");
    var groups =
        TakeUp.GROUPS.entrySet().stream()
            .filter(group -> !group.getKey().equals("all"))
            .map(group ->
                named(
                    "e-learning-" + group.getKey(),
                    "E-learning completed: " + group.getValue().toLowerCase(Locale.UK),
                    "Completed, of the headcount, in the newest census of this group up to the day"
                        + " for each course of e-learning, added up; a census that does not state"
                        + " both does not count",
                    Better.MORE,
                    TAKE_UP,
                    "no census of the group states headcount and completed",
                    "/training/take-up"));
    return Stream.concat(Stream.of(enrolled), groups);
  }

  private TrainingIndicator named(
      String name,
      String title,
      String definition,
      Better better,
      String source,
      String none,
      String path) {
    return new TrainingIndicator(
        measures, name, title, definition, better, source, name::equals, none, path, true);
  }
}
