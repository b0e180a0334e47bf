package uk.muster.access.secret;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SecretWiring {
  @Bean
  RolesInNeed rolesThatNeedASecondFactor(@Value("${muster.second-factor.roles}") String roles) {
    return RolesInNeed.of(roles);
  }
}
