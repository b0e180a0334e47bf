package uk.muster.actions;

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

/// Hands the kind of the module to the registers, and its indicators to whoever shows them.
@Configuration(proxyBeanMethods = false)
class ActionsWiring {
  @Bean
  @Order(60)
  Kinds actionKinds() {
    return new Kinds("Actions", Actions.actions());
  }

  @Bean
  Check.Several actionChecks(Registers registers) {
    return new EntryCheck.Together(registers, new ActionChecks(registers).all());
  }

  @Bean
  Indicator.Several actionIndicators(Register register, Registers registers) {
    return new EntryIndicator.Together(registers, new ActionIndicators(register, registers).all());
  }
}
