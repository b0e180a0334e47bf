package uk.muster.site.running;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import uk.muster.shared.Recorded;

/// Counts what was done by its act, once it is committed: imports, sign-ins refused, people read.
/// No account, force or person is in a figure.
@Component
class ActsListener {
  private final MeterRegistry registry;

  ActsListener(MeterRegistry registry) {
    this.registry = registry;
  }

  @TransactionalEventListener(fallbackExecution = true)
  void on(Recorded event) {
    registry.counter("muster.acts", "act", event.act()).increment();
  }
}
