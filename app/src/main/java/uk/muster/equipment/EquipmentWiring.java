package uk.muster.equipment;

import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import uk.muster.register.EntryIndicator;
import uk.muster.register.Register;
import uk.muster.register.Registers;
import uk.muster.register.check.EntryCheck;
import uk.muster.register.kind.Kinds;
import uk.muster.shared.Check;
import uk.muster.shared.Indicator;

/// Hands the module's kinds to the registers, and its indicators to whoever shows them.
@Configuration(proxyBeanMethods = false)
class EquipmentWiring {
  @Bean
  @Order(40)
  Kinds equipmentKinds() {
    return new Kinds(
        "Equipment",
        Stream.of(
                Standards.kinds(),
                Stock.kinds(),
                Replacements.kinds(),
                Buying.kinds(),
                Commands.kinds())
            .flatMap(kinds -> kinds.stream())
            .toList());
  }

  @Bean
  Check.Several equipmentChecks(Registers registers, Equipment equipment) {
    return new EntryCheck.Together(registers, new EquipmentChecks(registers, equipment).all());
  }

  @Bean
  Indicator.Several equipmentIndicators(
      Register register, Registers registers, Equipment equipment) {
    return new EntryIndicator.Together(
        registers, new EquipmentIndicators(register, registers, equipment).all());
  }
}
