package uk.muster.plans.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.muster.plans.Plans;
import uk.muster.register.EntryPanel;
import uk.muster.register.FieldReading;
import uk.muster.register.Register;

/// Hands what the record pages show of plans to the registers.
@Configuration(proxyBeanMethods = false)
class PlanPanelsWiring {
  private static PlanPanels panels(Plans plans, Register register, FieldReading reading) {
    return new PlanPanels(plans, new PlanTables(register, reading));
  }

  @Bean
  EntryPanel planVersions(Plans plans, Register register, FieldReading reading) {
    return panels(plans, register, reading).versions();
  }

  @Bean
  EntryPanel planLinks(Plans plans, Register register, FieldReading reading) {
    return panels(plans, register, reading).links();
  }

  @Bean
  EntryPanel linkTests(Plans plans, Register register, FieldReading reading) {
    return panels(plans, register, reading).tests();
  }
}
