package uk.muster.readiness.room;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The estimate of travel times that Muster brings along.
@Configuration(proxyBeanMethods = false)
class ReadinessWiring {
  @Bean
  TravelTimes travelTimes() {
    return StraightLine.shipped();
  }
}
