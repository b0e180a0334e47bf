package uk.muster.risks.measure;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.muster.reference.Catalogue;
import uk.muster.register.Registers;
import uk.muster.shared.Indicator;

/// Hands the measures of threats to whoever shows them.
@Configuration(proxyBeanMethods = false)
class ThreatMeasureWiring {
  @Bean
  Indicator.Several threatMeasures(Registers registers, Catalogue catalogue) {
    return new ThreatMeasures(registers, catalogue);
  }
}
