package uk.muster.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.reference.Reference;
import uk.muster.register.ChangeOutcome;
import uk.muster.register.Entry;
import uk.muster.register.RegisterChanges;
import uk.muster.register.kind.Draft;
import uk.muster.register.kind.KindField;
import uk.muster.register.kind.Wrong;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.Role;

/// What the registers of plans refuse, and how they say so.
@MusterTest
class PlanRulesTest {
  private static final ForceId FORCE = new ForceId("norfolk");
  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

  @Autowired RegisterChanges changes;
  @Autowired Reference reference;

  private PlanExamples plans() {
    return new PlanExamples(changes, FORCE);
  }

  @BeforeEach
  void load() {
    reference.load(Acting.actor(Role.ADMINISTRATOR));
  }

  private static Map<String, String> plan(String... more) {
    var values = new HashMap<>(Map.of("name", "A plan", "type", "contingency"));
    for (var i = 0; i < more.length; i += 2) {
      values.put(more[i], more[i + 1]);
    }
    return values;
  }

  @ParameterizedTest
  @ValueSource(strings = {"depends_on", "supersedes"})
  void plans_never_lead_round_in_a_circle(String field) {
    var first = plans().plan("first-" + field.charAt(0), Map.of());
    plans().plan("second-" + field.charAt(0), Map.of(field, first.code()));
    var third =
        plans().plan("third-" + field.charAt(0), Map.of(field, "second-" + field.charAt(0)));

    var outcome = change(first, field, third.code());

    assertThat(outcome)
        .isInstanceOfSatisfying(
            ChangeOutcome.Refused.class,
            refused ->
                assertThat(refused.faults())
                    .extracting(Wrong::words)
                    .containsExactly(
                        "%s (%s) leads round in a circle to the entry itself"
                            .formatted(label(field), third.code())));
  }

  private static String label(String field) {
    return PlanKinds.plans().field(field).map(KindField::label).orElseThrow();
  }

  private ChangeOutcome change(Entry entry, String field, String text) {
    return change(entry, field, text, entry.marking());
  }

  private ChangeOutcome change(Entry entry, String field, String text, Marking marking) {
    var values = new HashMap<>(entry.values());
    values.put(field, text);
    return changes.change(
        plans().keeper(),
        entry.kind(),
        new Draft(FORCE, entry.code(), values),
        marking,
        entry.version(),
        Optional.empty());
  }

  @Test
  void a_plan_neither_depends_on_itself_nor_on_the_one_whose_place_it_takes() {
    plans().plan("old", Map.of());

    assertThat(plans().refused("plans", plan("supersedes", "refused")))
        .contains("Takes the place of (refused) is the row itself");
    assertThat(plans().refused("plans", plan("supersedes", "old", "depends_on", "old")))
        .containsExactly("Depends on the plan (old) is the plan whose place it takes");
  }

  @Test
  void a_review_is_not_before_the_approval_and_an_approval_says_whose() {
    assertThat(
            plans()
                .refused(
                    "plans",
                    plan(
                        "approved_by",
                        "chief officers",
                        "approved_on",
                        "2026-05-02",
                        "next_review",
                        "2026-05-01")))
        .containsExactly("Next review (1 May 2026) is before approved on (2 May 2026)");
    assertThat(plans().refused("plans", plan("approved_on", "2026-05-02")))
        .containsExactly(
            "Approved by, as stated is empty: approved on (2026-05-02) means nothing without it");
    assertThat(plans().refused("plans", plan("next_review", "2026-02-30")))
        .singleElement()
        .asString()
        .startsWith("Next review (2026-02-30) is not a day");
  }

  @Test
  void a_plan_names_only_what_there_is_in_its_own_force() {
    new PlanExamples(changes, new ForceId("suffolk"))
        .add("community-risks", "suffolk-flood", Map.of("name", "Flood"));

    assertThat(plans().refused("plans", plan("threats", "cattle-raids")))
        .singleElement()
        .asString()
        .contains("cattle-raids");
    assertThat(plans().refused("plans", plan("risk", "suffolk-flood")))
        .containsExactly(
            "Answers the community risk (suffolk-flood) is none of the community risks of this"
                + " force");
  }

  @Test
  void the_plan_of_a_site_and_what_belongs_to_it_lie_no_lower_than_official_sensitive() {
    var site = plan("name", "Power station", "type", "site");
    assertThat(plans().refused("plans", site, Marking.OFFICIAL))
        .containsExactly(
            "Marking (OFFICIAL) is too low for the plan of a site: it is OFFICIAL-SENSITIVE");
    plans().add("plans", "station", site, Marking.OFFICIAL_SENSITIVE);
    var link = Map.of("name", "Gate radio", "type", "radio", "plan", "station");
    plans().add("plan-links", "gate", link, Marking.OFFICIAL_SENSITIVE);

    assertThat(
            plans()
                .refused("action-cards", Map.of("name", "Gate", "plan", "station", "does", "Shut")))
        .containsExactly("Marking (OFFICIAL) is lower than that of the plan that it belongs to");
    assertThat(plans().refused("plan-links", link)).hasSize(1);
    assertThat(plans().refused("link-tests", test("gate", "2026-03-01", "passed")))
        .containsExactly("Marking (OFFICIAL) is lower than that of the link that was tried");
  }

  @Test
  void a_plan_is_not_raised_above_what_belongs_to_it() {
    var raised = plans().plan("raised", Map.of());
    plans()
        .add("action-cards", "raised-card", Map.of("name", "Gate", "plan", "raised", "does", "x"));

    var outcome = change(raised, "owner", "ACC", Marking.OFFICIAL_SENSITIVE);

    assertThat(outcome)
        .isInstanceOfSatisfying(
            ChangeOutcome.Refused.class,
            refused ->
                assertThat(refused.faults())
                    .extracting(Wrong::words)
                    .containsExactly(
                        "Marking (OFFICIAL-SENSITIVE) is higher than that of its parts: mark"
                            + " these first"));
  }

  private static Map<String, String> test(String link, String on, String result) {
    return Map.of("name", "Monthly call", "plan_link", link, "tested_on", on, "result", result);
  }

  @Test
  void a_test_is_neither_in_the_future_nor_after_the_next_one() {
    var link =
        plans().add("plan-links", "room", Map.of("name", "Region room", "type", "regional-centre"));
    plans().add("link-tests", "room-1", test("room", "2026-03-01", "passed"));

    assertThat(plans().refused("link-tests", test("room", today.plusDays(1).toString(), "failed")))
        .singleElement()
        .asString()
        .endsWith("is in the future");
    assertThat(change(link, "next_test", "2026-02-28"))
        .isInstanceOfSatisfying(
            ChangeOutcome.Refused.class,
            refused ->
                assertThat(refused.faults())
                    .extracting(Wrong::words)
                    .containsExactly("Next test (2026-02-28) is before the last test of the link"));
    assertThat(change(link, "next_test", "2026-03-02")).isInstanceOf(ChangeOutcome.Saved.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "07700 900123",
        "+44 7700 900 123",
        "call 07700-900123 at night",
        "0044 7700900123"
      })
  void a_call_out_holds_no_mobile_telephone(String reached) {
    var plan = plans().plan("", Map.of()).code();
    assertThat(
            plans()
                .refused("call-outs", Map.of("name", "Duty ACC", "plan", plan, "reached", reached)))
        .singleElement()
        .asString()
        .startsWith("Reached through holds a mobile telephone (");
  }

  @Test
  void a_call_out_may_name_an_extension_a_switchboard_and_a_reference() {
    plans().plan("called", Map.of());

    plans()
        .add(
            "call-outs",
            "plain",
            Map.of(
                "name",
                "Duty ACC",
                "plan",
                "called",
                "reached",
                "Control room 101 extension 7700, switchboard 0116 222 2222, talk-group 07-700"));
  }
}
