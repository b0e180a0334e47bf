package uk.muster.readiness.counts;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.muster.equipment.Equipment;
import uk.muster.workforce.Workforce;
import uk.muster.workforce.links.LinkedPeople;

/// Counts are made from the registers of people and vehicles.
@Configuration(proxyBeanMethods = false)
class CountsWiring {
  @Bean
  Registers registers(Workforce workforce, Equipment equipment, LinkedPeople links) {
    return new RegisterRows(workforce, equipment, links);
  }
}
