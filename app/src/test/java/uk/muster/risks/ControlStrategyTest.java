package uk.muster.risks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.reference.Reference;
import uk.muster.register.ByHand;
import uk.muster.register.RegisterChanges;
import uk.muster.register.Registers;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Role;

/// A control strategy that has ended puts nothing first any more.
@MusterTest
class ControlStrategyTest {
  private static final ForceId FORCE = new ForceId("suffolk");
  private static final Actor ANALYST = Acting.actor(Role.RISK_ANALYST, "suffolk");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

  @Autowired Reference reference;
  @Autowired Registers registers;
  @Autowired RegisterChanges changes;

  @BeforeEach
  void catalogue() {
    reference.load(Acting.actor(Role.ADMINISTRATOR));
  }

  private List<String> put(String kind, String code, Map<String, String> values) {
    return new ByHand(registers, changes, ANALYST, FORCE, TODAY).put(kind, code, values);
  }

  private List<String> strategy(String status) {
    return put("control-strategies", "old", Map.of("name", "Old", "status", status));
  }

  private List<String> priority(String code, String standing) {
    return put(
        "priorities",
        code,
        Map.of("name", code, "strategy", "old", "threats", "terrorism", "standing", standing));
  }

  @Test
  void it_ends_only_when_somebody_has_said_what_becomes_of_its_priorities() {
    strategy("in-force");
    priority("first", "in-force");

    assertThat(strategy("ended"))
        .containsExactly(
            "Status (ended) does not go with its priorities that are in force: end them, or move"
                + " them to another control strategy, first");

    priority("first", "under-review");
    assertThat(strategy("ended")).isEmpty();
    assertThat(priority("second", "in-force"))
        .containsExactly(
            "How it stands (in-force) does not go with its control strategy, which has ended");
  }
}
