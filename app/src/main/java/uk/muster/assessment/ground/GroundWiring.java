package uk.muster.assessment.ground;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.muster.assessment.evidence.Evidence;

/// Gives the front doors of answers the evidence under them.
@Configuration(proxyBeanMethods = false)
class GroundWiring {
  @Bean
  Grounds grounds(Evidence evidence, GroundStore frozen) {
    return new Grounds(evidence, frozen);
  }
}
