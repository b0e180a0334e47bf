package uk.muster.readiness.check;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.muster.readiness.Commitments;
import uk.muster.readiness.Readiness;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Check;

/// Hands the cross-checks of readiness to whoever shows them.
@Configuration(proxyBeanMethods = false)
class ReadinessCheckWiring {
  @Bean
  Check.Several readinessChecks(Commitments commitments, Readiness readiness, Catalogue catalogue) {
    return new ReadinessChecks(commitments, readiness, catalogue);
  }
}
