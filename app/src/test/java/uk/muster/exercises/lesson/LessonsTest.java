package uk.muster.exercises.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.exchange.Exchange;
import uk.muster.exchange.ImportFiles;
import uk.muster.exchange.ImportOptions;
import uk.muster.exchange.ImportOutcome;
import uk.muster.reference.Reference;
import uk.muster.register.ByHand;
import uk.muster.register.Entry;
import uk.muster.register.RegisterChanges;
import uk.muster.register.Registers;
import uk.muster.register.kind.Draft;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.Role;

/// Lessons on real PostgreSQL: what they must agree with in other registers, and what is found.
@MusterTest
class LessonsTest {
  private static final ForceId FORCE = new ForceId("cumbria");
  private static final Actor LEAD = Acting.actor(Role.BUSINESS_LEAD, "cumbria");
  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

  @Autowired Registers registers;
  @Autowired RegisterChanges changes;
  @Autowired Lessons lessons;
  @Autowired Exchange exchange;
  @Autowired Reference reference;

  @BeforeEach
  void load() {
    reference.load(Acting.actor(Role.ADMINISTRATOR));
    exercise("northern-light", "2026-01-08", "2026-01-10");
    exercise("before-it", "2026-01-07", "");
    exercise("on-its-last-day", "2026-01-10", "");
    exercise("southern-cross", "2026-06-10", "");
    put("exercises", "to-come", Map.of("name", "To come", "state", "planned"));
    put("exercises", "no-day", Map.of("name", "No day", "state", "held"));
  }

  private void exercise(String code, String from, String until) {
    put(
        "exercises",
        code,
        Map.of(
            "name", "Exercise " + code, "state", "held", "held_from", from, "held_until", until));
  }

  private void put(String kind, String code, Map<String, String> values) {
    changes.add(LEAD, kind, new Draft(FORCE, code, values), Marking.OFFICIAL);
  }

  private List<String> wrong(String kind, String code, Map<String, String> values) {
    return new ByHand(registers, changes, LEAD, FORCE, today).put(kind, code, values);
  }

  private static Map<String, String> with(Map<String, String> row, String... more) {
    var all = new HashMap<>(row);
    for (int i = 0; i < more.length; i += 2) {
      all.put(more[i], more[i + 1]);
    }
    return all;
  }

  private List<String> validatedIn(String exercise) {
    return wrong(
        "lessons",
        "tried-in-" + exercise,
        with(LessonExamples.in(LessonState.VALIDATED), "validated_in", exercise));
  }

  @Test
  void a_lesson_is_validated_only_by_an_exercise_that_is_later_for_certain() {
    assertThat(validatedIn("southern-cross")).isEmpty();
    assertThat(validatedIn("before-it"))
        .contains(
            "Validated in the exercise (before-it) is not later than the exercise that found the"
                + " lesson");
    assertThat(validatedIn("on-its-last-day"))
        .contains(
            "Validated in the exercise (on-its-last-day) is not later than the exercise that found"
                + " the lesson");
    assertThat(validatedIn("to-come"))
        .contains(
            "Validated in the exercise (to-come) is an exercise without a day on which it was"
                + " held");
    assertThat(validatedIn("no-day"))
        .contains(
            "Validated in the exercise (no-day) is an exercise without a day on which it was held");
  }

  @Test
  void an_implemented_lesson_asks_for_no_new_action_until_it_is_taken_up_again() {
    put("lessons", "done-with", LessonExamples.in(LessonState.IMPLEMENTED));
    var action =
        Map.of(
            "name",
            "Buy a radio",
            "owner",
            "Head of contact",
            "asked_by",
            "lessons/done-with",
            "state",
            "open");

    assertThat(wrong("actions", "radio", action))
        .containsExactly(
            "Asked for by the entry (lessons/done-with) is a lesson that is implemented already:"
                + " put it back to actions under way first");
    assertThat(wrong("actions", "radio", with(action, "state", "completed"))).isEmpty();
    assertThat(wrong("lessons", "done-with", LessonExamples.in(LessonState.ACTIONS))).isEmpty();
    assertThat(wrong("actions", "radio-2", action)).isEmpty();
  }

  @Test
  void what_was_not_implemented_yet_was_not_tried() {
    exercise("too-soon", "2026-04-30", "");

    assertThat(validatedIn("too-soon"))
        .containsExactly(
            "Validated in the exercise (too-soon) was over before the lesson was implemented");
  }

  @Test
  void an_exercise_cannot_be_redated_from_under_the_lessons_that_rest_on_it() {
    exercise("finder", "2026-01-08", "");
    exercise("proof", "2026-06-10", "");
    assertThat(
            wrong(
                "lessons",
                "resting",
                with(
                    LessonExamples.in(LessonState.VALIDATED),
                    "exercise",
                    "finder",
                    "validated_in",
                    "proof")))
        .isEmpty();

    assertThat(wrong("exercises", "proof", Map.of("name", "x", "state", "planned")))
        .contains("State (planned) does not go with the lessons that were validated in it");
    assertThat(
            wrong(
                "exercises",
                "proof",
                Map.of("name", "x", "state", "held", "held_from", "2026-01-08")))
        .containsExactly(
            "Held on (2026-01-08) is not later than the exercise that found a lesson validated in"
                + " it");
    assertThat(
            wrong(
                "exercises",
                "finder",
                Map.of("name", "x", "state", "held", "held_from", "2026-06")))
        .containsExactly(
            "Held on (2026-06) is not before the exercise that validated a lesson of it");
  }

  @Test
  void a_lesson_is_implemented_when_all_its_actions_are_done() {
    put("lessons", "radio", LessonExamples.in(LessonState.ACTIONS));
    var action =
        Map.of(
            "name",
            "Buy radios",
            "owner",
            "Head of IT",
            "state",
            "open",
            "asked_by",
            "lessons/radio");
    put("actions", "radios", action);

    assertThat(wrong("lessons", "radio", LessonExamples.in(LessonState.IMPLEMENTED)))
        .containsExactly(
            "State (implemented) does not go with actions of it that are not done yet");

    assertThat(wrong("actions", "radios", with(action, "state", "completed"))).isEmpty();
    assertThat(wrong("lessons", "radio", LessonExamples.in(LessonState.IMPLEMENTED))).isEmpty();
  }

  @Test
  void duplicates_do_not_go_round_in_a_circle() {
    put("lessons", "a", LessonExamples.in(LessonState.IDENTIFIED));
    put("lessons", "b", with(LessonExamples.in(LessonState.IDENTIFIED), "same_as", "a"));

    assertThat(
            wrong("lessons", "a", with(LessonExamples.in(LessonState.IDENTIFIED), "same_as", "b")))
        .containsExactly("The same as (b) leads round in a circle to the entry itself");
  }

  @Test
  void a_service_has_one_single_point_of_contact() {
    var contact = Map.of("name", "Head of planning", "service", "police", "single", "yes");
    put("lesson-contacts", "planning", contact);

    assertThat(wrong("lesson-contacts", "another", contact))
        .containsExactly("Service (police) has a single point of contact already");
    assertThat(wrong("lesson-contacts", "deputy", with(contact, "single", "no"))).isEmpty();
    assertThat(wrong("lesson-contacts", "fire", with(contact, "service", "fire"))).isEmpty();
    assertThat(wrong("lesson-contacts", "planning", with(contact, "reached", "planning@")))
        .isEmpty();
  }

  @Test
  void the_checks_hold_for_files_too() {
    var file =
        """
        force,code,name,state,exercise,observed_on,identified_on,decided_on,actions_on,implemented_on,validated_on,validated_in
        cumbria,f1,Good,validated,northern-light,2026-01-10,2026-02-01,2026-03-01,2026-04-01,2026-05-01,2026-06-10,southern-cross
        cumbria,f2,The finder,validated,northern-light,2026-01-10,2026-02-01,2026-03-01,2026-04-01,2026-05-01,2026-06-10,northern-light
        cumbria,f3,Earlier,validated,northern-light,2026-01-10,2026-02-01,2026-03-01,2026-04-01,2026-05-01,2026-06-10,before-it
        cumbria,f4,Skipped,implemented,northern-light,2026-01-10,2026-02-01,,2026-04-01,2026-05-01,,
        cumbria,f5,No such day,identified,northern-light,2026-01-10,2026-02-30,,,,,
        """;

    var outcome =
        (ImportOutcome.Loaded)
            exchange
                .importFiles(
                    LEAD,
                    List.of(ImportFiles.csv("lessons.csv", file)),
                    ImportOptions.USUAL,
                    Exchange.Progress.SILENT)
                .getFirst();

    assertThat(outcome.counts().added()).isEqualTo(1);
    assertThat(outcome.counts().quarantined()).isEqualTo(4);
  }

  @Test
  void a_search_finds_words_in_any_form_and_only_what_may_be_seen() {
    put(
        "lessons",
        "found",
        with(
            LessonExamples.in(LessonState.IDENTIFIED),
            "name",
            "Interpreters were missing",
            "what",
            "Nobody could question the passengers of the ferry"));
    changes.add(
        LEAD,
        "lessons",
        new Draft(
            FORCE,
            "hidden",
            with(LessonExamples.in(LessonState.IDENTIFIED), "name", "An interpreter was late")),
        Marking.OFFICIAL_SENSITIVE);

    assertThat(found(LEAD, "interpreter")).containsExactlyInAnyOrder("found", "hidden");
    assertThat(found(LEAD, "questioning -late")).containsExactly("found");
    assertThat(found(LEAD, "helicopter")).isEmpty();
    assertThat(found(Acting.actor(Role.REGIONAL_COORDINATOR, "cumbria"), "interpreter"))
        .containsExactly("found");
    assertThat(found(LEAD, "'); drop table exercises.lesson; --")).isEmpty();
  }

  private List<String> found(Actor actor, String words) {
    return lessons.board(actor, FORCE, new LessonSearch(words, "", ""), today).lessons().stream()
        .map(Entry::code)
        .toList();
  }

  @Test
  void lessons_in_nearly_the_same_words_are_shown() {
    put(
        "lessons",
        "one",
        with(
            LessonExamples.in(LessonState.IDENTIFIED),
            "name",
            "Cordon officers had no map of the harbour gates"));
    put(
        "lessons",
        "two",
        with(
            LessonExamples.in(LessonState.OBSERVATION),
            "name",
            "No maps of the harbour gate for officers on the cordon"));
    put(
        "lessons",
        "three",
        with(LessonExamples.in(LessonState.OBSERVATION), "name", "Officers had no hot food"));
    var ties = lessons.ties(LEAD, FORCE, today);

    assertThat(ties.like(registers.get(LEAD, "lessons", FORCE, "one", today)))
        .extracting(Entry::code)
        .containsExactly("two");
  }

  @Test
  void open_lessons_lower_the_confidence_of_the_answers_about_their_threat_until_validated() {
    var cyber =
        with(
            LessonExamples.in(LessonState.IMPLEMENTED),
            "threats",
            "cyber;terrorism",
            "significance",
            "grave",
            "question",
            "Who can take over at night?");
    put("lessons", "cyber", cyber);

    assertThat(lessons.aboutThreat(LEAD, FORCE, "cyber", today).points()).isEqualTo(20);
    assertThat(lessons.aboutThreat(LEAD, FORCE, "public-order", today).points()).isZero();
    assertThat(lessons.aboutQuestion(LEAD, FORCE, "who can take over at night? ", today).touches())
        .hasSize(1);
    assertThat(answer("terrorism", "q-1")).as("by its threat").isEqualTo(20);
    assertThat(answer("other", "who can take over at night?")).as("by its question").isEqualTo(20);
    assertThat(answer("other", "q-1")).isZero();

    assertThat(
            wrong(
                "lessons",
                "cyber",
                with(
                    LessonExamples.in(LessonState.VALIDATED),
                    "threats",
                    "cyber;terrorism",
                    "significance",
                    "grave")))
        .isEmpty();
    assertThat(lessons.aboutThreat(LEAD, FORCE, "cyber", today).points()).isZero();
  }

  private int answer(String threat, String question) {
    return lessons.aboutAnswer(LEAD, FORCE, threat, Set.of(question), today).points();
  }
}
