package uk.muster.organisation;

import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import uk.muster.register.EntryIndicator;
import uk.muster.register.Register;
import uk.muster.register.Registers;
import uk.muster.register.kind.Kinds;
import uk.muster.shared.Indicator;

/// Hands the module's kinds to the registers, and its indicators to whoever shows them.
@Configuration(proxyBeanMethods = false)
class OrganisationWiring {
  @Bean
  @Order(10)
  Kinds organisationKinds() {
    return new Kinds(
        "Organisation",
        Stream.of(
                Collaborating.kinds(),
                Partnering.kinds(),
                Structure.kinds(),
                Leading.kinds(),
                Direction.kinds(),
                Naming.kinds())
            .flatMap(kinds -> kinds.stream())
            .toList());
  }

  @Bean
  Indicator.Several organisationIndicators(Register register, Registers registers) {
    return new EntryIndicator.Together(
        registers, new OrganisationIndicators(register, registers).all());
  }
}
