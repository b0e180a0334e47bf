package uk.muster.exercises.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import uk.muster.Acting;
import uk.muster.HtmlPage;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.reference.Reference;
import uk.muster.register.RegisterChanges;
import uk.muster.register.Registers;
import uk.muster.register.kind.Draft;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.Role;

/// A lesson goes its whole way by the short form on its page, and no step breaks a rule.
@MusterTest
class StepPagesTest {
  private static final ForceId FORCE = new ForceId("norfolk");
  private static final Actor LEAD = Acting.actor(Role.BUSINESS_LEAD, "norfolk");
  private static int lessons;
  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;
  @Autowired Registers registers;
  @Autowired RegisterChanges changes;
  @Autowired Reference reference;

  private String code = "";

  @BeforeEach
  void anObservation() {
    code = "keys-" + ++lessons;
    reference.load(Acting.actor(Role.ADMINISTRATOR));
    put(
        "exercises",
        "found-it",
        Map.of("name", "Found it", "state", "held", "held_from", "2026-01-10"));
    put(
        "exercises",
        "tried-it",
        Map.of("name", "Tried it", "state", "held", "held_from", "2026-06-10"));
    put(
        "lessons",
        code,
        Map.of(
            "name",
            "Keys",
            "state",
            "observation",
            "exercise",
            "found-it",
            "observed_on",
            "2026-01-10"));
  }

  private void put(String kind, String entry, Map<String, String> values) {
    changes.add(LEAD, kind, new Draft(FORCE, entry, values), Marking.OFFICIAL);
  }

  private String lessonPath() {
    return "/registers/lessons/norfolk/" + code;
  }

  private Document lesson() {
    return HtmlPage.of(
        mvc.get()
            .uri(lessonPath())
            .with(signedIn.as(Role.BUSINESS_LEAD, FORCE.value()))
            .exchange());
  }

  private String version() {
    return lesson().select("form[action$=/step] input[name=version]").val();
  }

  private MvcTestResult take(String... typed) {
    return takeFrom(version(), typed);
  }

  private MvcTestResult takeFrom(String version, String... typed) {
    var post =
        mvc.post()
            .uri("/lessons/norfolk/%s/step".formatted(code))
            .with(signedIn.as(Role.BUSINESS_LEAD, FORCE.value()))
            .with(csrf())
            .param("version", version);
    for (int i = 0; i < typed.length; i += 2) {
      post = post.param(typed[i], typed[i + 1]);
    }
    return post.exchange();
  }

  private List<String> asked() {
    return lesson().select("form[action$=/step] [id]").eachAttr("name").stream()
        .distinct()
        .toList();
  }

  private String state() {
    return registers.get(LEAD, "lessons", FORCE, code, today).text("state");
  }

  @Test
  void a_lesson_goes_its_way_step_by_step_and_is_asked_only_what_each_needs() {
    assertThat(asked()).containsExactly("state", "identified_on");
    take("state", "identified", "identified_on", "1 February 2026");
    assertThat(asked()).containsExactly("state", "decided_on", "reason");
    assertThat(lesson().select("#state option").eachText()).containsExactly("Rejected", "Accepted");
    var unsaid = HtmlPage.of(take("state", "rejected", "decided_on", "1 March 2026"), 422);
    assertThat(unsaid.select("#reason-error").text()).contains("Why it was accepted or rejected");
    assertThat(unsaid.select("#decided_on").val()).isEqualTo("1 March 2026");
    take("state", "accepted", "decided_on", "1 March 2026", "reason", "It happened twice");
    assertThat(asked()).containsExactly("state", "actions_on", "due");
    take("state", "actions", "actions_on", "1 April 2026", "due", "2026");
    put(
        "actions",
        "cut-" + code,
        Map.of(
            "name", "Cut keys", "state", "open", "owner", "Head", "asked_by", "lessons/" + code));
    assertThat(asked()).containsExactly("state", "implemented_on", "retest_in");
    var open = HtmlPage.of(take("state", "implemented", "implemented_on", "1 May 2026"), 422);
    assertThat(open.select(".govuk-error-summary").text()).contains("action");
    assertThat(state()).isEqualTo("actions");
  }

  @Test
  void it_is_validated_by_a_later_exercise_only_and_then_learned_and_shared() {
    take("state", "identified", "identified_on", "1 February 2026");
    take("state", "accepted", "decided_on", "1 March 2026");
    take("state", "actions", "actions_on", "1 April 2026");
    take("state", "implemented", "implemented_on", "1 May 2026");
    assertThat(asked())
        .containsExactly("state", "validated_on", "validated_in", "validated_operation");
    var same =
        HtmlPage.of(
            take("state", "validated", "validated_on", "2026-06-10", "validated_in", "found-it"),
            422);
    assertThat(same.select("#validated_in-error").text())
        .contains("is the exercise that found the lesson");
    assertThat(take("state", "validated", "validated_on", "2026-06-10", "validated_in", "tried-it"))
        .hasStatus3xxRedirection();
    assertThat(asked()).containsExactly("state", "learned_on");
    take("state", "learned", "learned_on", "1 July 2026");
    assertThat(HtmlPage.of(take("state", "shared", "shared_on", "1 August 2026"), 422).text())
        .contains("Shared with is empty");
    take("state", "shared", "shared_on", "1 August 2026", "shared_with", "The region");
    assertThat(state()).isEqualTo("shared");
    assertThat(lesson().select("form[action$=/step]")).isEmpty();
  }

  @Test
  void a_step_out_of_the_way_and_one_that_came_too_late_are_refused() {
    var version = version();
    var skipped = HtmlPage.of(take("state", "learned", "learned_on", "1 July 2026"), 422);
    take("state", "identified", "identified_on", "1 February 2026");
    var late =
        HtmlPage.of(
            takeFrom(version, "state", "identified", "identified_on", "2 February 2026"), 422);

    assertThat(skipped.select("#state-error").text()).contains("learned", "observation");
    assertThat(late.select(".govuk-error-summary").text()).contains("Somebody changed the lesson");
  }

  @Test
  void what_was_typed_for_a_step_that_somebody_else_took_stands_beside_what_they_saved() {
    var version = version();
    take("state", "identified", "identified_on", "1 February 2026");

    var late =
        HtmlPage.of(
            takeFrom(version, "state", "identified", "identified_on", "2 February 2026"), 422);

    assertThat(late.select("tr:contains(Identified on) td").eachText())
        .containsExactly("1 February 2026", "2 February 2026 (differs)");
    assertThat(late.select("tr:contains(State) td").eachText())
        .containsExactly("Identified", "Identified");
    assertThat(late.select("form[action$=/step] #decided_on")).hasSize(1);
  }

  @Test
  void what_was_typed_is_shown_also_when_the_lesson_goes_no_further() {
    take("state", "identified", "identified_on", "1 February 2026");
    var version = version();
    take("state", "rejected", "decided_on", "1 March 2026", "reason", "Once only");

    var accepted =
        takeFrom(
            version, "state", "accepted", "decided_on", "2 March 2026", "reason", "It is serious");
    var late = HtmlPage.of(accepted, 422);

    assertThat(late.select(".govuk-error-summary").text()).contains("Somebody changed the lesson");
    assertThat(late.select("tr:contains(Why it was) td").eachText())
        .containsExactly("Once only", "It is serious (differs)");
    assertThat(late.text()).contains("No step follows on where the lesson stands now");
    assertThat(late.select("form[action$=/step]")).isEmpty();
  }

  @Test
  void a_link_that_is_held_stays_though_its_exercise_is_offered_no_more() {
    put(
        "exercises",
        "gone-by",
        Map.of("name", "Gone by", "state", "held", "held_from", "2026-02-02"));
    var gone = registers.get(LEAD, "exercises", FORCE, "gone-by", today);
    take("state", "identified", "identified_on", "1 February 2026");
    take("state", "accepted", "decided_on", "1 March 2026");
    take("state", "actions", "actions_on", "1 April 2026");
    var lesson = registers.get(LEAD, "lessons", FORCE, code, today);
    var values = new HashMap<>(lesson.values());
    values.put("retest_in", "gone-by");
    changes.change(
        LEAD,
        "lessons",
        new Draft(FORCE, code, values),
        Marking.OFFICIAL,
        lesson.version(),
        Optional.empty());
    changes.end(
        LEAD, "exercises", FORCE, "gone-by", gone.version(), Optional.of(today.minusDays(1)));

    assertThat(lesson().select("#retest_in option[selected]").eachAttr("value"))
        .containsExactly("gone-by");
  }

  @Test
  void whoever_only_reads_has_no_form_and_may_take_no_step() {
    var reader = signedIn.as(Role.CONTROL_ROOM_SUPERVISOR, FORCE.value());

    assertThat(
            HtmlPage.of(mvc.get().uri(lessonPath()).with(reader).exchange())
                .select("form[action$=/step]"))
        .isEmpty();
    assertThat(mvc.get().uri("/lessons/norfolk/%s/step".formatted(code)).with(reader).exchange())
        .hasStatus(403);
  }
}
