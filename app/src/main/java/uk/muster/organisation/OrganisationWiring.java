package uk.muster.organisation;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import uk.muster.reference.Catalogue;
import uk.muster.register.EntryIndicator;
import uk.muster.register.EntryPanel;
import uk.muster.register.Register;
import uk.muster.register.Registers;
import uk.muster.register.check.EntryCheck;
import uk.muster.register.kind.Kinds;
import uk.muster.shared.Check;
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
  Check.Several organisationChecks(Registers registers, Catalogue catalogue) {
    return new EntryCheck.Together(
        registers,
        Stream.of(
                new LeadChecks(registers, catalogue).all(),
                new OrganisationChecks(registers).all(),
                new DefinitionChecks(registers).all())
            .flatMap(List::stream)
            .toList());
  }

  @Bean
  Indicator.Several organisationIndicators(Register register, Registers registers) {
    return new EntryIndicator.Together(
        registers, new OrganisationIndicators(register, registers).all());
  }

  @Bean
  EntryPanel.OfAnswer suppliedToForce(Registers registers) {
    return new SuppliedToForce(registers);
  }
}
