package uk.muster.assessment.evidence;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import uk.muster.look.Link;
import uk.muster.register.kind.Kinds;

/// Hands the kind of the library to the registers.
@Configuration(proxyBeanMethods = false)
class EvidenceWiring {
  @Bean
  @Order(110)
  Kinds evidenceKinds() {
    return new Kinds("Evidence", EvidenceKinds.evidence())
        .with(new Link("Add a file or a list as evidence", "/evidence/new"));
  }
}
