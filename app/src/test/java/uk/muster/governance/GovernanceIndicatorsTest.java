package uk.muster.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.reference.Reference;
import uk.muster.register.Register;
import uk.muster.register.RegisterChanges;
import uk.muster.register.Registers;
import uk.muster.register.kind.Draft;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Indicator;
import uk.muster.shared.Marking;
import uk.muster.shared.Role;

/// What boards are measured by, counted by hand, and nothing where there is nothing to share.
@MusterTest
class GovernanceIndicatorsTest {
  private static final ForceId FORCE = new ForceId("kent");
  private static final Actor PLANNER = Acting.actor(Role.PLANNER, "kent");

  private final LocalDate now = LocalDate.now(ZoneId.of("Europe/London"));

  @Autowired Register register;
  @Autowired Registers registers;
  @Autowired RegisterChanges changes;
  @Autowired Reference reference;

  private void add(String kind, String code, Map<String, String> values) {
    var named = new HashMap<>(values);
    named.put("name", code);
    changes.add(PLANNER, kind, new Draft(FORCE, code, named), Marking.OFFICIAL);
  }

  private Map<String, String> values() {
    var values = new TreeMap<String, String>();
    for (var one : new GovernanceIndicators(register, registers).all()) {
      values.put(
          one.identifier(),
          switch (one.value(PLANNER, FORCE, now)) {
            case Indicator.Value.Figure(var number, _) ->
                number.stripTrailingZeros().toPlainString();
            case Indicator.Value.None _ -> "none";
          });
    }
    return values;
  }

  @Test
  void each_is_what_can_be_counted_by_hand() {
    reference.load(Acting.actor(Role.ADMINISTRATOR));
    assertThat(values().values()).containsExactlyInAnyOrder("0", "none", "none");
    add("boards", "spr", Map.of("type", "force"));
    held("in-time", now.minusMonths(12).plusDays(1).toString());
    held("in-the-month", YearMonth.from(now).minusMonths(2).toString());
    held("a-day-too-old", now.minusMonths(12).toString());
    held("to-come", now.plusDays(1).toString());
    add(
        "board-meetings",
        "planned",
        Map.of("board", "spr", "state", "planned", "planned_for", "2026-05-01"));
    add("decisions", "why", Map.of("meeting", "in-time", "decided", "Yes", "reasons", "Need"));
    add("decisions", "bare", Map.of("meeting", "in-time", "decided", "Yes"));
    add("decisions", "bare-too", Map.of("meeting", "in-time", "decided", "Yes"));
    add("due-regard", "had", Map.of("by", "commissioner", "state", "had", "before_them", "It"));
    add("due-regard", "bare", Map.of("by", "commissioner", "state", "had"));
    add("due-regard", "asked", Map.of("by", "commissioner", "state", "asked"));

    assertThat(values())
        .containsEntry("governance.meetings-held", "2")
        .containsEntry("governance.decisions-with-reasons", "33.3")
        .containsEntry("governance.due-regard-with-ground", "50");
  }

  private void held(String code, String day) {
    add("board-meetings", code, Map.of("board", "spr", "state", "held", "held_on", day));
  }
}
