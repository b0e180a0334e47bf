package uk.muster.assessment.evidence;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import uk.muster.register.kind.Kinds;

/// Hands the kind of the library to the registers.
@Configuration(proxyBeanMethods = false)
class EvidenceWiring {
  @Bean
  @Order(110)
  Kinds evidenceKinds() {
    return new Kinds("Assessment", EvidenceKinds.evidence());
  }
}
