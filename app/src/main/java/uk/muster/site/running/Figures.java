package uk.muster.site.running;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Clock;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;
import uk.muster.audit.AuditChain;
import uk.muster.exchange.Quarantine;
import uk.muster.exchange.QuarantinedRow;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Force;
import uk.muster.shared.Actor;

/// The figures of the running service in the words of Prometheus. What the database knows is
/// counted when it is asked for; while the database is away these are not a number.
@Component
class Figures {
  private final PrometheusMeterRegistry registry;
  private final Readiness readiness;
  private final AuditChain chain;
  private final Quarantine quarantine;
  private final Catalogue catalogue;
  private final Clock clock;

  private volatile Counted counted = Counted.NOTHING;

  /// What was counted last.
  private record Counted(double unsealed, double unsealedFor, double quarantined, double ready) {
    static final Counted NOTHING = new Counted(Double.NaN, Double.NaN, Double.NaN, 0);
  }

  Figures(
      PrometheusMeterRegistry registry,
      Readiness readiness,
      AuditChain chain,
      Quarantine quarantine,
      Catalogue catalogue,
      Clock clock) {
    this.registry = registry;
    this.readiness = readiness;
    this.chain = chain;
    this.quarantine = quarantine;
    this.catalogue = catalogue;
    this.clock = clock;
    gauge("muster.ready", "1 when the instance can work", Counted::ready);
    gauge("muster.audit.unsealed.rows", "Records not yet sealed", Counted::unsealed);
    gauge("muster.audit.unsealed.seconds", "Age of the oldest of them", Counted::unsealedFor);
    gauge("muster.quarantine.rows", "Rows that wait in quarantine", Counted::quarantined);
  }

  private void gauge(String name, String words, ToDoubleFunction<Counted> figure) {
    Gauge.builder(name, () -> figure.applyAsDouble(counted)).description(words).register(registry);
  }

  /// All figures as text.
  String text() {
    counted = counted();
    return registry.scrape();
  }

  private Counted counted() {
    var faults = readiness.faults();
    if (faults.stream().anyMatch(fault -> fault.startsWith("the database"))) {
      return Counted.NOTHING;
    }
    var backlog = chain.backlog(AuditChain.SEALER);
    var everyForce = catalogue.forces().stream().map(Force::id).toList();
    var waiting = quarantine.waiting(Actor.system("figures", everyForce));
    return new Counted(
        (double) backlog.rows(),
        (double) backlog.age(clock.instant()).toSeconds(),
        (double) waiting.stream().mapToLong(QuarantinedRow.Waiting::rows).sum(),
        faults.isEmpty() ? 1 : 0);
  }
}
