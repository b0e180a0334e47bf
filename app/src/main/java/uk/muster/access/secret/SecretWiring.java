package uk.muster.access.secret;

import java.nio.file.Path;
import java.util.Set;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.muster.shared.Actor;

@Configuration(proxyBeanMethods = false)
class SecretWiring {
  @Bean
  RolesInNeed rolesThatNeedASecondFactor(@Value("${muster.second-factor.roles}") String roles) {
    return RolesInNeed.of(roles);
  }

  @Bean
  SecretSeal secretSeal(
      @Value("${muster.data:.}") String folder, @Value("${MUSTER_SECRETS_KEY:}") String given) {
    return new SecretSeal(new SecretsKey(Path.of(folder, "secrets.key"), given));
  }

  /// What an earlier Muster, or the backup of one, kept as it was is sealed before anybody signs
  /// in.
  @Bean
  SmartInitializingSingleton sealedAtStart(SecondFactors factors) {
    return () -> factors.sealPlain(Actor.system("seal", Set.of()));
  }
}
