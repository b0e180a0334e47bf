package uk.muster.organisation;

import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import uk.muster.register.kind.Kinds;

/// Hands the module's kinds to the registers.
@Configuration(proxyBeanMethods = false)
class OrganisationWiring {
  @Bean
  @Order(10)
  Kinds organisationKinds() {
    return new Kinds(
        "Organisation",
        Stream.of(Partnering.kinds(), Structure.kinds(), Direction.kinds())
            .flatMap(kinds -> kinds.stream())
            .toList());
  }
}
