package uk.muster.inspection;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import uk.muster.look.Link;
import uk.muster.register.Registers;
import uk.muster.register.check.EntryCheck;
import uk.muster.register.kind.Kinds;
import uk.muster.shared.Check;

/// Hands the kinds of the module to the registers, and its checks to whoever shows them.
@Configuration(proxyBeanMethods = false)
class InspectionWiring {
  @Bean
  @Order(130)
  Kinds inspectionKinds() {
    return new Kinds(
            "Inspection",
            Stream.of(ProgrammeKinds.kinds(), JudgementKinds.kinds(), FindingKinds.kinds())
                .flatMap(List::stream)
                .toList())
        .with(new Link("Inspections by programme", "/inspection"));
  }

  @Bean
  Check.Several inspectionChecks(Registers registers) {
    return new EntryCheck.Together(registers, new InspectionChecks(registers).all());
  }
}
