package uk.muster.assessment.evidence.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.muster.register.EntryPanel;

/// Shows the way to versions and uses on the record page.
@Configuration(proxyBeanMethods = false)
class EvidencePagesWiring {
  @Bean
  EntryPanel evidencePanel() {
    return new EvidencePanel();
  }
}
