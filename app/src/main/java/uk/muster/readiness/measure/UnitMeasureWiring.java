package uk.muster.readiness.measure;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.muster.readiness.Commitments;
import uk.muster.readiness.ReadinessBoard;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Indicator;

/// Hands the indicators of units to whoever shows them.
@Configuration(proxyBeanMethods = false)
class UnitMeasureWiring {
  @Bean
  Indicator.Several unitIndicators(
      ReadinessBoard board, Commitments commitments, Catalogue catalogue) {
    return new UnitIndicators(board, commitments, catalogue);
  }
}
