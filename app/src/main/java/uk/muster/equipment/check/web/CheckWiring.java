package uk.muster.equipment.check.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.muster.equipment.check.Checks;
import uk.muster.register.EntryPanel;

/// Shows the lines of a check on its record page.
@Configuration(proxyBeanMethods = false)
class CheckWiring {
  @Bean
  EntryPanel checkPanel(Checks checks) {
    return new CheckPanel(checks);
  }
}
