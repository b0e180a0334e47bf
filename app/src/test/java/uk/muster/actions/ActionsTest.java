package uk.muster.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.reference.Reference;
import uk.muster.register.ChangeOutcome;
import uk.muster.register.Entry;
import uk.muster.register.PointingEntry;
import uk.muster.register.Register;
import uk.muster.register.RegisterChanges;
import uk.muster.register.Registers;
import uk.muster.register.kind.Draft;
import uk.muster.register.kind.Wrong;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Indicator;
import uk.muster.shared.Marking;
import uk.muster.shared.Role;

/// Actions on real PostgreSQL: what they point at, and what is counted of them.
@MusterTest
class ActionsTest {
  private static final ForceId FORCE = new ForceId("cumbria");
  private static final Actor LEAD = Acting.actor(Role.BUSINESS_LEAD, "cumbria");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

  @Autowired Register register;
  @Autowired Registers registers;
  @Autowired RegisterChanges changes;
  @Autowired Reference reference;

  @BeforeEach
  void load() {
    reference.load(Acting.actor(Role.ADMINISTRATOR));
  }

  @Test
  void an_action_points_at_whatever_asked_for_it_and_is_seen_from_there() {
    add("community-risks", "flood", Map.of("name", "Flood of the river"));
    add("actions", "pumps", action("open", Map.of("asked_by", "community-risks/flood")));

    var risk = registers.get(LEAD, "community-risks", FORCE, "flood", today);

    assertThat(registers.pointing(LEAD, risk, today, 10))
        .extracting(PointingEntry::kind, PointingEntry::field, PointingEntry::code)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("actions", "asked_by", "pumps"));
  }

  @Test
  void an_action_cannot_be_asked_for_by_what_is_not_there() {
    assertThat(refused("community-risks/no-such-risk"))
        .containsExactly(
            "Asked for by the entry (community-risks/no-such-risk) is no entry of this force");
    assertThat(refused("no-such-kind/flood"))
        .containsExactly("Asked for by the entry (no-such-kind/flood) is no entry of this force");
    assertThat(refused("the chief constable"))
        .containsExactly(
            "Asked for by the entry (the chief constable) is not kind and reference of an entry,"
                + " such as teams/cyber-team");
  }

  private List<String> refused(String askedBy) {
    var row = new Draft(FORCE, "refused", action("open", Map.of("asked_by", askedBy)));
    var outcome = changes.add(LEAD, "actions", row, Marking.OFFICIAL);
    assertThat(outcome).isInstanceOf(ChangeOutcome.Refused.class);
    return ((ChangeOutcome.Refused) outcome).faults().stream().map(Wrong::words).toList();
  }

  @Test
  void what_is_open_is_not_completed_on_a_day() {
    var row = new Draft(FORCE, "x", action("open", Map.of("completed_on", "2026-03-01")));

    assertThat(Actions.actions().rules().check(row))
        .extracting(Wrong::words)
        .containsExactly("State (open) does not go with completed on (2026-03-01)");
  }

  @Test
  void what_is_open_overdue_and_shown_by_evidence_is_counted_for_any_day() {
    var before = List.of(value("open"), value("overdue"));
    add("actions", "late", action("open", Map.of("due", "2026-03-09")));
    add("actions", "soon", action("in-progress", Map.of("due", "2026-03-10")));
    add("actions", "month", action("open", Map.of("due", "2026-03")));
    add("actions", "shown", action("completed", Map.of("evidence", "Minutes of 5 March")));
    add("actions", "said", action("completed", Map.of()));
    add("community-risks", "dam", Map.of("name", "Dam of the river"));
    add("actions", "linked", action("completed", Map.of("shown_by", "community-risks/dam")));

    assertThat(value("open").subtract(before.get(0))).isEqualByComparingTo("3");
    assertThat(value("overdue").subtract(before.get(1))).isEqualByComparingTo("1");
    assertThat(value("completed-with-evidence")).isEqualByComparingTo("66.7");
  }

  @Test
  void completing_an_action_that_comes_back_makes_the_next_once() {
    var first =
        add(
            "actions",
            "valves",
            action("open", Map.of("due", "2026-03-31", "recurs", "quarterly")));
    var done = change(first, "completed");

    var next = registers.get(LEAD, "actions", FORCE, "valves-n2", today);
    assertThat(next.values())
        .containsEntry("state", "open")
        .containsEntry("due", "2026-06-30")
        .containsEntry("recurs", "quarterly")
        .containsEntry("owner", "Head of operations")
        .containsEntry("evidence", "");

    change(change(done, "in-progress"), "completed");
    assertThat(registers.find(LEAD, "actions", FORCE, "valves-n3", today)).isEmpty();
    change(next, "completed");
    assertThat(registers.get(LEAD, "actions", FORCE, "valves-n3", today).text("due"))
        .isEqualTo("2026-09-30");
  }

  private Entry change(Entry from, String state) {
    var values = new java.util.HashMap<>(from.values());
    values.put("state", state);
    var outcome =
        changes.change(
            LEAD,
            "actions",
            new Draft(FORCE, from.code(), values),
            Marking.OFFICIAL,
            from.version(),
            java.util.Optional.empty());
    return ((ChangeOutcome.Saved) outcome).entry();
  }

  @Test
  void an_action_comes_back_only_from_a_day() {
    var row = new Draft(FORCE, "x", action("open", Map.of("recurs", "monthly")));

    assertThat(Actions.actions().rules().check(row))
        .extracting(Wrong::words)
        .containsExactly("Due is empty: comes back (monthly) means nothing without it");
  }

  private BigDecimal value(String name) {
    var indicator =
        new ActionIndicators(register, registers)
            .all().stream()
                .filter(one -> one.identifier().equals("actions." + name))
                .findFirst()
                .orElseThrow();
    return switch (indicator.value(LEAD, FORCE, DAY)) {
      case Indicator.Value.Figure(var number, _) -> number;
      case Indicator.Value.None _ -> BigDecimal.ZERO;
    };
  }

  private static Map<String, String> action(String state, Map<String, String> more) {
    var all = new java.util.HashMap<>(more);
    all.put("name", "Buy pumps");
    all.put("owner", "Head of operations");
    all.put("state", state);
    return all;
  }

  private Entry add(String kind, String code, Map<String, String> values) {
    var outcome = changes.add(LEAD, kind, new Draft(FORCE, code, values), Marking.OFFICIAL);
    return ((ChangeOutcome.Saved) outcome).entry();
  }
}
