package uk.muster.workforce.held;

import static uk.muster.workforce.held.PeopleHeld.coded;
import static uk.muster.workforce.held.PeopleHeld.forces;
import static uk.muster.workforce.held.PeopleHeld.skills;

import java.util.List;
import java.util.Map;
import uk.muster.exchange.row.Held;
import uk.muster.exchange.row.Held.Coded;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Grouping;
import uk.muster.shared.Right;

/// The registers of training in words.
public final class TrainingHeld {
  private static final String TRAINING = "/training";
  private static final String CODE =
      "Letters, digits and . _ - only; other rows point at it by this";

  private TrainingHeld() {}

  /// What is offered.
  ///
  /// @param kinds of course, by code
  public static Held courses(Catalogue catalogue, Map<String, String> kinds) {
    return Held.of("course", "courses", Right.READ_COUNTS, TRAINING)
        .asking("course", "Course", CODE)
        .choosing("kind", "Kind", worded(kinds))
        .choosing("skill", "Skill that a pass gives", skills(catalogue))
        .choosing("requires", "Skill required before", skills(catalogue))
        .choosing("fitness", "Fitness test required", skills(catalogue))
        .choosing("host", "Force whose tactics it teaches", forces(catalogue))
        .choosing(
            "open_to",
            "Whose forces may send people too",
            coded(catalogue.groupings(), Grouping::code, Grouping::name))
        .asking("places", "Places in a session", "Left empty, they are not stated")
        .asking("days", "Days", "")
        .asking("cost", "Cost of a session in pounds", "")
        .asking("valid_months", "Months that a pass is valid", "From 1 to 600")
        .choosing("prevention", "Is about prevention", yesNo())
        .asking("teaches", "What it teaches", "")
        .asking("touches", "What it touches on", "")
        .asking("law", "Law that it teaches", "")
        .asking("available_on", "First day offered", "")
        .asking("withdrawn_on", "Last day offered", "Left empty, no end is known");
  }

  public static Held sessions() {
    return Held.of("session", "sessions", Right.READ_COUNTS, "/training/calendar")
        .asking("session", "Session", CODE)
        .asking("course", "Course", "As the register of courses calls it")
        .asking("starts_on", "First day", "")
        .asking("ends_on", "Last day", "")
        .asking("places", "Places", "Left empty, as many as the course has")
        .choosing(
            "state",
            "State",
            List.of(
                new Coded("planned", "Planned"),
                new Coded("held", "Held"),
                new Coded("cancelled", "Cancelled")));
  }

  public static Held enrolments(Catalogue catalogue) {
    return Held.ofPeople("enrolment", "enrolments", TRAINING)
        .choosing("session_force", "Force that holds the session", forces(catalogue))
        .asking("session", "Session", "As the register of sessions calls it")
        .choosing(
            "state",
            "State",
            List.of(
                new Coded("booked", "Booked"),
                new Coded("waiting", "Waiting for a place"),
                new Coded("withdrawn", "Withdrawn")))
        .asking("enrolled_on", "Enrolled on", "");
  }

  public static Held results(Catalogue catalogue) {
    return Held.ofPeople("result", "results of training", TRAINING)
        .choosing("session_force", "Force that held the session", forces(catalogue))
        .asking("session", "Session", "As the register of sessions calls it")
        .choosing(
            "attended",
            "Attended",
            List.of(new Coded("yes", "Yes"), new Coded("part", "In part"), new Coded("no", "No")))
        .choosing(
            "result",
            "Result",
            List.of(
                new Coded("passed", "Passed"),
                new Coded("failed", "Failed"),
                new Coded("none", "None")))
        .asking("result_on", "Day of the result", "");
  }

  public static Held fitnessTests(Catalogue catalogue) {
    return Held.ofPeople("fitness test", "fitness tests", TRAINING)
        .choosing("level", "Level", skills(catalogue))
        .asking("tested_on", "Tested on", "")
        .asking("seconds", "Time in seconds", "Left empty, it is not stated")
        .choosing("passed", "Passed", yesNo());
  }

  public static Held portfolios(Catalogue catalogue) {
    return Held.ofPeople("portfolio", "portfolios", TRAINING)
        .choosing("skill", "Skill", skills(catalogue))
        .asking("opened_on", "Opened on", "")
        .asking("reviewed_on", "Reviewed on", "Left empty, nobody has reviewed it yet")
        .asking("reviewer", "Reviewer", "By post; needed once it was reviewed")
        .asking("operations", "Operations commanded", "Left empty, they are not stated")
        .choosing(
            "state",
            "State",
            List.of(
                new Coded("open", "Open"),
                new Coded("competent", "Competent"),
                new Coded("not-yet", "Not yet competent")));
  }

  /// Take-up of e-learning.
  ///
  /// @param groups of a workforce, by code
  public static Held takeUp(Map<String, String> groups) {
    return Held.of("line of take-up", "lines of take-up", Right.READ_COUNTS, "/training/take-up")
        .choosing("workforce_group", "Workforce group", worded(groups))
        .asking("census_on", "Day of the census", "")
        .asking("source", "Source", "Who says so, and when");
  }

  public static Held requirements(Catalogue catalogue) {
    var regions = catalogue.groupings(Grouping.Kind.REGION);
    return Held.of(
            "regional requirement",
            "regional requirements",
            Right.READ_COUNTS,
            "/training/requirements")
        .choosing("region", "Region", coded(regions, Grouping::code, Grouping::name))
        .choosing("skill", "Skill", skills(catalogue))
        .asking("number", "People needed", "A whole number, 0 or more")
        .asking("valid_from", "Needed from", "")
        .asking("valid_to", "Needed until", "Left empty, no end is known")
        .asking("source", "Source", "Who says so, and when");
  }

  private static List<Coded> yesNo() {
    return List.of(new Coded("yes", "Yes"), new Coded("no", "No"));
  }

  private static List<Coded> worded(Map<String, String> words) {
    return words.entrySet().stream().map(one -> new Coded(one.getKey(), one.getValue())).toList();
  }
}
