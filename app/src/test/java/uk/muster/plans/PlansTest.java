package uk.muster.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.plans.TestedLink.Standing;
import uk.muster.reference.Reference;
import uk.muster.register.ChangeOutcome;
import uk.muster.register.Entry;
import uk.muster.register.PointingEntry;
import uk.muster.register.Register;
import uk.muster.register.RegisterChanges;
import uk.muster.register.Registers;
import uk.muster.register.kind.Draft;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Indicator;
import uk.muster.shared.Marking;
import uk.muster.shared.NotFound;
import uk.muster.shared.Role;

/// A plan as it is opened, its versions, how its links stand, and what is counted.
@MusterTest
class PlansTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 15);

  @Autowired Plans plans;
  @Autowired Register register;
  @Autowired Registers registers;
  @Autowired RegisterChanges changes;
  @Autowired Reference reference;

  @BeforeEach
  void load() {
    reference.load(Acting.actor(Role.ADMINISTRATOR));
  }

  private PlanExamples of(String force) {
    return new PlanExamples(changes, new ForceId(force));
  }

  private static Actor room(String force) {
    return Acting.actor(Role.CONTROL_ROOM_SUPERVISOR, force);
  }

  @Test
  void a_plan_is_opened_with_its_parts_in_their_turn() {
    var cumbria = of("cumbria");
    cumbria.plan("dam", Map.of("name", "Dam"));
    cumbria.plan("other", Map.of("depends_on", "dam"));
    for (var turn : List.of("10", "2", "")) {
      cumbria.add(
          "call-outs", "c-" + turn, Map.of("name", "Turn " + turn, "plan", "dam", "turn", turn));
    }
    cumbria.add("call-outs", "elsewhere", Map.of("name", "Elsewhere", "plan", "other"));

    var opened = plans.open(room("cumbria"), new ForceId("cumbria"), "dam", "");

    assertThat(opened.callOuts())
        .extracting(one -> one.text("name"))
        .containsExactly("Turn 2", "Turn 10", "Turn ");
    assertThat(opened.others()).extracting(PointingEntry::code).containsExactly("other");
    assertThat(opened.versions()).isEmpty();
  }

  @Test
  void a_link_entered_once_stands_with_each_plan_and_approvals_say_which_version() {
    var devon = of("devon-and-cornwall");
    var fire = devon.plan("fire", Map.of("plan_version", "3"));
    devon.plan("flood", Map.of());
    devon.add("plan-links", "radio", Map.of("name", "Radio", "type", "radio", "plan", "fire"));
    devon.add("link-uses", "u", Map.of("name", "Command", "plan", "flood", "plan_link", "radio"));
    devon.add(
        "plan-approvals",
        "a",
        Map.of(
            "name", "Head of operations",
            "plan", "fire",
            "of_version", "2",
            "outcome", "approved",
            "approved_on", "2025-03"));
    var room = room("devon-and-cornwall");

    for (var code : List.of("fire", "flood")) {
      assertThat(plans.open(room, fire.force(), code, "").links())
          .extracting(link -> link.link().code())
          .containsExactly("radio");
    }
    assertThat(plans.open(room, fire.force(), "fire", "").isApprovedAsItStands()).isFalse();
    assertThat(plans.open(room, fire.force(), "flood", "").isApprovedAsItStands()).isTrue();
    devon.add(
        "plan-approvals",
        "b",
        Map.of(
            "name", "Chief officers",
            "plan", "fire",
            "of_version", "3",
            "outcome", "approved-with-changes",
            "approved_on", "2026-03-04"));
    assertThat(plans.open(room, fire.force(), "fire", "").isApprovedAsItStands()).isTrue();
  }

  @Test
  void an_old_version_is_opened_with_what_belonged_to_it_then() {
    var dorset = of("dorset");
    var second = dorset.plan("fire", Map.of("plan_version", "2", "triggers", "Smoke"));
    var card =
        dorset.add("action-cards", "card", Map.of("name", "Gate", "plan", "fire", "does", "Old"));
    var third = changed(dorset, second, Map.of("plan_version", "3", "triggers", "Flames"));
    changed(dorset, third, Map.of("owner", "Head of operations"));
    changed(dorset, card, Map.of("does", "New"));

    var now = plans.open(room("dorset"), new ForceId("dorset"), "fire", "");
    var old = plans.open(room("dorset"), new ForceId("dorset"), "fire", "2");

    assertThat(now.versions()).extracting(PlanVersion::name).containsExactly("3", "2");
    assertThat(now.plan().text("triggers")).isEqualTo("Flames");
    assertThat(now.plan().text("owner")).isEqualTo("Head of operations");
    assertThat(old.plan().text("triggers")).isEqualTo("Smoke");
    assertThat(old.cards()).extracting(one -> one.text("does")).containsExactly("Old");
    assertThat(now.cards()).extracting(one -> one.text("does")).containsExactly("New");
    assertThatThrownBy(() -> plans.open(room("dorset"), new ForceId("dorset"), "fire", "4"))
        .isInstanceOf(NotFound.class);
  }

  private Entry changed(PlanExamples of, Entry entry, Map<String, String> more) {
    var values = new HashMap<>(entry.values());
    values.putAll(more);
    var outcome =
        changes.change(
            of.keeper(),
            entry.kind(),
            new Draft(of.force(), entry.code(), values),
            entry.marking(),
            entry.version(),
            Optional.empty());
    assertThat(outcome).isInstanceOf(ChangeOutcome.Saved.class);
    return ((ChangeOutcome.Saved) outcome).entry();
  }

  @Test
  void another_force_does_not_even_learn_that_there_is_a_plan() {
    of("devon-and-cornwall").plan("hidden", Map.of("plan_version", "1"));
    var id = new ForceId("devon-and-cornwall");

    for (var version : List.of("", "1")) {
      assertThatThrownBy(() -> plans.open(room("dorset"), id, "hidden", version))
          .isInstanceOf(NotFound.class);
    }
  }

  @Test
  void a_link_stands_by_the_gravest_thing_that_can_be_said() {
    var kent = of("kent");
    link(kent, "never", "");
    link(kent, "failed", "");
    test(kent, "failed", "2026-01-10", "passed");
    test(kent, "failed", "2026-05-10", "failed");
    link(kent, "mended", "2026-12-01");
    test(kent, "mended", "2026-05-10", "failed");
    test(kent, "mended", "2026-06-15", "passed");
    link(kent, "overdue", "2026-06-14");
    test(kent, "overdue", "2026-06-01", "passed");
    link(kent, "due", "2026-06-15");
    test(kent, "due", "2026-06-01", "passed");
    link(kent, "old", "");
    test(kent, "old", "2025-06-14", "passed");
    link(kent, "partly", "");
    test(kent, "partly", "2025-06-15", "partly");
    link(kent, "later", "");
    test(kent, "later", "2026-06-16", "passed");

    assertThat(plans.links(room("kent"), new ForceId("kent"), DAY))
        .extracting(one -> one.link().code(), one -> one.standing(DAY))
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("failed", Standing.FAILED),
            org.assertj.core.groups.Tuple.tuple("later", Standing.NEVER),
            org.assertj.core.groups.Tuple.tuple("never", Standing.NEVER),
            org.assertj.core.groups.Tuple.tuple("overdue", Standing.OVERDUE),
            org.assertj.core.groups.Tuple.tuple("old", Standing.OLD),
            org.assertj.core.groups.Tuple.tuple("partly", Standing.PARTLY),
            org.assertj.core.groups.Tuple.tuple("due", Standing.PASSED),
            org.assertj.core.groups.Tuple.tuple("mended", Standing.PASSED))
        .isSortedAccordingTo(java.util.Comparator.comparing(one -> (Standing) one.toList().get(1)));
    assertThat(figure("kent", "links-passed-within-12-months")).isEqualTo("25.0");
  }

  @Test
  void a_next_test_that_is_behind_is_not_overdue_but_must_be_set() {
    var sussex = of("sussex");
    link(sussex, "tried", "2026-03-01");
    test(sussex, "tried", "2026-04-05", "passed");

    assertThat(plans.links(room("sussex"), new ForceId("sussex"), DAY))
        .singleElement()
        .satisfies(one -> {
          assertThat(one.standing(DAY)).isEqualTo(Standing.PASSED);
          assertThat(one.isNextBehind()).isTrue();
        });
  }

  private static void link(PlanExamples of, String code, String next) {
    of.add("plan-links", code, Map.of("name", code, "type", "radio", "next_test", next));
  }

  private static void test(PlanExamples of, String link, String on, String result) {
    of.add(
        "link-tests",
        "",
        Map.of("name", "Call", "plan_link", link, "tested_on", on, "result", result));
  }

  @Test
  void shares_of_plans_are_counted_for_any_day() {
    var surrey = of("surrey");
    assertThat(figure("surrey", "ready-at-night"))
        .isEqualTo("no plans in force are in the register");
    surrey.plan(
        "ready", Map.of("status", "in-force", "triggers", "Flood", "next_review", "2026-06-15"));
    surrey.add("first-commands", "r", Map.of("name", "ACC", "plan", "ready", "level", "strategic"));
    surrey.add("call-outs", "r", Map.of("name", "Coastguard", "plan", "ready"));
    surrey.plan(
        "uncalled",
        Map.of("status", "in-force", "triggers", "Snow", "last_exercised", "2023-06-14"));
    surrey.add(
        "first-commands", "u", Map.of("name", "ACC", "plan", "uncalled", "level", "strategic"));
    surrey.plan("written", Map.of("next_review", "2026-06-14", "last_exercised", "2023-07"));

    assertThat(figure("surrey", "ready-at-night")).isEqualTo("50.0");
    assertThat(figure("surrey", "in-review-date")).isEqualTo("33.3");
    assertThat(figure("surrey", "exercised-within-3-years")).isEqualTo("33.3");
    assertThat(figure("surrey", "links-passed-within-12-months"))
        .isEqualTo("no links of plans are in the register");
  }

  private String figure(String force, String name) {
    var indicator =
        new PlanIndicators(register, registers, plans)
            .all().stream()
                .filter(one -> one.identifier().equals("plans." + name))
                .findFirst()
                .orElseThrow();
    return switch (indicator.value(room(force), new ForceId(force), DAY)) {
      case Indicator.Value.Figure(var number, _) -> number.toPlainString();
      case Indicator.Value.None(var why, _) -> why;
    };
  }

  @Test
  void what_is_marked_stays_so_on_the_page() {
    var kent = of("gwent");
    kent.add("plans", "site", Map.of("name", "Dock", "type", "site"), Marking.OFFICIAL_SENSITIVE);

    assertThat(plans.open(room("gwent"), new ForceId("gwent"), "site", "").plan().marking())
        .isEqualTo(Marking.OFFICIAL_SENSITIVE);
    assertThatThrownBy(() ->
            plans.open(
                Acting.actor(Role.REGIONAL_COORDINATOR, "gwent"), new ForceId("gwent"), "site", ""))
        .isInstanceOf(NotFound.class);
  }
}
