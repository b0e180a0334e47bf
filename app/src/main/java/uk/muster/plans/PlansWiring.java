package uk.muster.plans;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import uk.muster.register.kind.Kinds;

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
                PlanLinks.kinds(() -> LocalDate.now(clock)).stream())
            .flatMap(kinds -> kinds)
            .toList());
  }
}
