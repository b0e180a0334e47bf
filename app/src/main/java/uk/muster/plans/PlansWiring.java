package uk.muster.plans;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import uk.muster.look.Link;
import uk.muster.reference.Catalogue;
import uk.muster.register.EntryIndicator;
import uk.muster.register.Register;
import uk.muster.register.Registers;
import uk.muster.register.check.EntryCheck;
import uk.muster.register.kind.Kinds;
import uk.muster.shared.Check;
import uk.muster.shared.Indicator;

/// Hands the module's kinds to the registers, and its indicators to whoever shows them.
@Configuration(proxyBeanMethods = false)
class PlansWiring {
  @Bean
  @Order(80)
  Kinds planKinds(Clock clock) {
    return new Kinds(
            "Plans",
            Stream.of(
                    Stream.of(PlanKinds.plans()),
                    PlanParts.kinds().stream(),
                    PlanApprovals.kinds(() -> LocalDate.now(clock)).stream(),
                    PlanLinks.kinds(() -> LocalDate.now(clock)).stream())
                .flatMap(kinds -> kinds)
                .toList())
        .with(new Link("Search all plans", "/plans/search"));
  }

  @Bean
  Check.Several planChecks(Registers registers, Catalogue catalogue) {
    return new EntryCheck.Together(registers, new PlanChecks(registers, catalogue).all());
  }

  @Bean
  Indicator.Several planIndicators(Register register, Registers registers, Plans plans) {
    return new EntryIndicator.Together(
        registers, new PlanIndicators(register, registers, plans).all());
  }
}
