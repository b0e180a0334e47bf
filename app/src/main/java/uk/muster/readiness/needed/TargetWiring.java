package uk.muster.readiness.needed;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.muster.readiness.Readiness;
import uk.muster.register.EntryPanel;

/// Shows on the records of capability targets what stands against them.
@Configuration(proxyBeanMethods = false)
class TargetWiring {
  @Bean
  EntryPanel targetPanel(Readiness readiness) {
    return new TargetPanel(readiness);
  }
}
