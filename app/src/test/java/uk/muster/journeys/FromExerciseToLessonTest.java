package uk.muster.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.muster.register.RegisterChanges;
import uk.muster.register.kind.Draft;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;

/// An exercise from plan to validated lesson: planned, held, observed, debriefed; its lesson is
/// accepted, acted on, and not let be validated by the exercise that found it.
@Journey
class FromExerciseToLessonTest {
  private static final ForceId FORCE = new ForceId("leicestershire");
  private static final String LESSON = "/registers/lessons/leicestershire/overload";
  private static final String EXERCISE = "/exercises/leicestershire/northern-light";

  @Autowired Town town;
  @Autowired RegisterChanges changes;
  @LocalServerPort int port;

  @BeforeEach
  void load() {
    town.load();
    held("earlier-riot", "Earlier Riot", "2026-01-08");
    held("southern-cross", "Southern Cross", "2026-06-20");
  }

  private void held(String code, String name, String on) {
    changes.add(
        Actor.system("journeys", Set.of(FORCE)),
        "exercises",
        new Draft(FORCE, code, Map.of("name", name, "state", "held", "held_from", on)),
        Marking.OFFICIAL);
  }

  @Test
  void an_exercise_is_planned_held_and_its_lesson_validated_by_a_later_one() {
    try (var visit = Visit.by(town.planner("leicestershire"), port, 1280)) {
      visit.open("/exercises");
      visit.page().getByText("Add an exercise").click();
      save(
          visit,
          "name",
          "Northern Light",
          "code",
          "northern-light",
          "type",
          "live",
          "state",
          "planned",
          "planned_for",
          "12 March 2026");
      change(visit, "/registers/exercises/leicestershire/northern-light");
      save(visit, "state", "held", "held_from", "30 February 2026");
      refused(visit, "Held on (30 February 2026) is not a day");
      save(visit, "held_from", "12 March 2026");
      add(visit, "Add an objective");
      save(
          visit,
          "name",
          "Three units mustered in an hour",
          "rating",
          "2",
          "observer",
          "Head of operations");
      add(visit, "Add an inject");
      save(
          visit,
          "name",
          "Second site reports disorder",
          "minute",
          "25",
          "observed_minute",
          "40",
          "result",
          "in-part");
      add(visit, "Add who took part");
      save(visit, "name", "Leicestershire", "of_force", "leicestershire", "took_part", "75");
      add(visit, "Add a debrief");
      save(visit, "name", "On the day", "type", "hot", "held_on", "12 March 2026");
      add(visit, "Add a lesson");
      visit.page().locator("input[name=threats][value=public-order]").check();
      save(
          visit,
          "name",
          "Radio is overloaded when all units call in",
          "code",
          "overload",
          "state",
          "identified",
          "significance",
          "grave",
          "observed_on",
          "12 March 2026",
          "identified_on",
          "20 March 2026");
      assertThat(main(visit))
          .contains(
              "What comes next", "why it was rejected", "Answers that it makes less sure", "20");

      theNextStepIsAShortForm();
      lessonLives(visit);
      theReportShowsIt(visit);
    }
    narrow();
  }

  private void theNextStepIsAShortForm() {
    for (var width : new int[] {1280, 320}) {
      try (var visit = Visit.by(town.planner("leicestershire"), port, width)) {
        visit.open("/lessons/leicestershire/overload/step").isSound("lesson-step");
        assertThat(visit.heading()).startsWith("Next step of Radio is overloaded");
      }
    }
  }

  private void lessonLives(Visit visit) {
    change(visit, LESSON);
    save(visit, "state", "implemented", "implemented_on", "1 May 2026");
    refused(visit, "Decided on is empty: a lesson in the state Implemented went through it");
    save(visit, "state", "accepted", "decided_on", "1 April 2026", "implemented_on", "");
    visit.open("/registers/actions/new?asked_by=lessons/overload");
    save(
        visit,
        "name",
        "A second talk-group for the reserve",
        "code",
        "talk-group",
        "owner",
        "Head of IT",
        "state",
        "open");
    change(visit, LESSON);
    save(
        visit,
        "state",
        "implemented",
        "actions_on",
        "2 April 2026",
        "implemented_on",
        "1 May 2026");
    refused(visit, "State (implemented) does not go with actions of it that are not done yet");
    change(visit, "/registers/actions/leicestershire/talk-group");
    save(visit, "state", "completed", "evidence", "Change 17 of the radio plan");
    change(visit, LESSON);
    save(
        visit,
        "state",
        "implemented",
        "actions_on",
        "2 April 2026",
        "implemented_on",
        "1 May 2026");
    visit.open("/risks/threats/public-order");
    assertThat(main(visit)).contains("Lessons not validated yet", "Radio is overloaded");
    visit.isSound("lesson-threat");
    change(visit, LESSON);
    save(
        visit,
        "state",
        "validated",
        "validated_on",
        "20 June 2026",
        "validated_in",
        "northern-light");
    refused(
        visit, "Validated in the exercise (northern-light) is the exercise that found the lesson");
    visit.isSound("lesson-refused");
    save(visit, "validated_in", "earlier-riot");
    refused(
        visit,
        "Validated in the exercise (earlier-riot) is not later than the exercise that found the"
            + " lesson");
    save(visit, "validated_in", "southern-cross");
    assertThat(main(visit)).contains("Southern Cross").doesNotContain("makes less sure");
    change(visit, LESSON);
    save(
        visit,
        "state",
        "shared",
        "learned_on",
        "1 July 2026",
        "shared_on",
        "2 July 2026",
        "shared_with",
        "the forces of the region");
  }

  private void theReportShowsIt(Visit visit) {
    visit.open("/exercises");
    visit.page().getByText("All exercises").waitFor();
    visit.isSound("exercises-with-journey");
    visit.open(EXERCISE);
    assertThat(visit.heading()).isEqualTo("Northern Light: 0 of 1 objective met");
    visit.isSound("exercise-northern-light");
    visit.page().getByText("After-action report").click();
    assertThat(main(visit))
        .contains(
            "2, met in part",
            "Head of operations",
            "Second site reports disorder",
            "Leicestershire Police",
            "75",
            "On the day",
            "Radio is overloaded",
            "Shared",
            "Southern Cross",
            "A second talk-group for the reserve",
            "Completed",
            "Change 17 of the radio plan");
    visit.isSound("exercise-northern-light-report");
    visit.open("/lessons?q=overloading");
    assertThat(visit.heading()).isEqualTo("Leicestershire Police: 0 lessons open");
    assertThat(main(visit)).contains("1 of 1 lesson", "Shared (1)");
    visit.isSound("lessons-found");
    visit.open("/exercises/leicestershire/southern-cross");
    assertThat(main(visit)).contains("Lessons of others that it validated", "overloaded");
  }

  private void narrow() {
    try (var visit = Visit.by(town.planner("leicestershire"), port, 320)) {
      visit.open(EXERCISE).isSound("exercise-northern-light");
      visit.open(EXERCISE + "/report").isSound("exercise-northern-light-report");
      visit.open("/lessons").isSound("lessons-found");
      visit.open(LESSON).isSound("lesson-record");
      visit.open("/exercises").isSound("exercises-with-journey");
    }
  }

  private static String main(Visit visit) {
    return visit.page().locator("main").innerText();
  }

  private static void change(Visit visit, String record) {
    visit.open(record + "/change");
  }

  /// From the page of the exercise.
  private static void add(Visit visit, String link) {
    visit.open(EXERCISE);
    visit.page().getByText(link).click();
  }

  private static void refused(Visit visit, String why) {
    assertThat(visit.page().locator(".govuk-error-summary").innerText()).contains(why);
  }

  /// Fills fields in by their names and sends the form.
  private static void save(Visit visit, String... fieldsAndValues) {
    for (int i = 0; i < fieldsAndValues.length; i += 2) {
      var field = visit.page().locator("#" + fieldsAndValues[i]);
      if (field.evaluate("one => one.tagName").equals("SELECT")) {
        field.selectOption(fieldsAndValues[i + 1]);
      } else {
        field.fill(fieldsAndValues[i + 1]);
      }
    }
    visit.page().locator("main form[method=post] button[type=submit]").first().click();
  }
}
