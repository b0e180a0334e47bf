package uk.muster.mutualaid;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import uk.muster.look.Link;
import uk.muster.reference.Catalogue;
import uk.muster.register.kind.Kinds;
import uk.muster.shared.Check;
import uk.muster.shared.Indicator;

/// Hands the kinds of the ledger to the registers, and its indicators and checks to whoever shows
/// them.
@Configuration(proxyBeanMethods = false)
class MutualAidWiring {
  @Bean
  @Order(95)
  Kinds mutualAidKinds(Clock clock) {
    return new Kinds("Mutual aid", AidKinds.all(() -> LocalDate.now(clock)))
        .with(new Link("Mutual aid: balances", "/mutual-aid"));
  }

  @Bean
  Check.Several mutualAidChecks(MutualAid aid, Catalogue catalogue) {
    return new AidChecks(aid, catalogue);
  }

  @Bean
  Indicator.Several mutualAidIndicators(MutualAid aid, Catalogue catalogue) {
    return new AidIndicators(aid, catalogue);
  }
}
