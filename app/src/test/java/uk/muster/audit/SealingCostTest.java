package uk.muster.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Recorded;
import uk.muster.shared.Role;

/// On demand (`-Dmuster.measure=true`): the same acts while nobody seals and while the sealer runs;
/// the figures are in docs/benchmarks/audit.md.
@MusterTest
@EnabledIfSystemProperty(named = "muster.measure", matches = "true")
class SealingCostTest {
  private static final Actor PLANNER = Acting.actor(Role.PLANNER, "gloucestershire");
  private static final int ACTS = 3000;
  private static final int ROUNDS = 6;

  @Autowired Audit audit;
  @Autowired AuditChain chain;
  @Autowired Clock clock;

  @Test
  void writers_do_not_wait_for_the_chain() {
    acts();
    var without = new double[ROUNDS];
    var with = new double[ROUNDS];
    for (var round = 0; round < ROUNDS; round++) {
      without[round] = acts();
      try (var sealing = new SealingThread(chain, clock, Duration.ofSeconds(2))) {
        sealing.start();
        with[round] = acts();
      }
    }

    System.out.printf(
        "MEASURED one act in its own transaction: %.3f ms unsealed, %.3f ms while sealing%n",
        median(without), median(with));
    assertThat(median(with)).isLessThan(1.3 * median(without) + 1);
  }

  private double acts() {
    var began = System.nanoTime();
    for (var i = 0; i < ACTS; i++) {
      audit.keep(PLANNER, new Happened(PLANNER, "act " + i));
    }
    return (System.nanoTime() - began) / 1e6 / ACTS;
  }

  private static double median(double[] values) {
    var sorted = values.clone();
    Arrays.sort(sorted);
    return (sorted[ROUNDS / 2 - 1] + sorted[ROUNDS / 2]) / 2;
  }

  private record Happened(Actor actor, String subject) implements Recorded {
    @Override
    public String act() {
      return "measured";
    }

    @Override
    public Optional<ForceId> force() {
      return actor.forces().stream().findFirst();
    }
  }
}
