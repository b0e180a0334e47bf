package uk.muster.workforce.measure;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Indicator;

/// Hands the indicators of training to whoever shows them.
@Configuration(proxyBeanMethods = false)
class MeasureWiring {
  @Bean
  Indicator.Several trainingIndicators(TrainingMeasures measures, Catalogue catalogue) {
    return new TrainingIndicators(measures, catalogue);
  }
}
