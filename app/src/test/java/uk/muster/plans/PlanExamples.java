package uk.muster.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.muster.Acting;
import uk.muster.register.ChangeOutcome;
import uk.muster.register.Entry;
import uk.muster.register.RegisterChanges;
import uk.muster.register.kind.Draft;
import uk.muster.register.kind.Wrong;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.Role;

/// Plans and their parts, entered as a force would.
public record PlanExamples(RegisterChanges changes, ForceId force) {
  /// Somebody who keeps the plans of the force.
  public Actor keeper() {
    return Acting.actor(Role.BUSINESS_LEAD, force.value());
  }

  public Entry plan(String code, Map<String, String> more) {
    var values = new HashMap<>(Map.of("name", "Flood of the river", "type", "contingency"));
    values.putAll(more);
    return add("plans", code, values);
  }

  public Entry add(String kind, String code, Map<String, String> values) {
    return add(kind, code, values, Marking.OFFICIAL);
  }

  public Entry add(String kind, String code, Map<String, String> values, Marking marking) {
    var outcome = changes.add(keeper(), kind, new Draft(force, code, values), marking);
    assertThat(outcome).as(kind + "/" + code).isInstanceOf(ChangeOutcome.Saved.class);
    return ((ChangeOutcome.Saved) outcome).entry();
  }

  /// Why an entry is refused, in words.
  public List<String> refused(String kind, Map<String, String> values, Marking marking) {
    var outcome = changes.add(keeper(), kind, new Draft(force, "refused", values), marking);
    assertThat(outcome).as(values.toString()).isInstanceOf(ChangeOutcome.Refused.class);
    return ((ChangeOutcome.Refused) outcome).faults().stream().map(Wrong::words).toList();
  }

  public List<String> refused(String kind, Map<String, String> values) {
    return refused(kind, values, Marking.OFFICIAL);
  }
}
