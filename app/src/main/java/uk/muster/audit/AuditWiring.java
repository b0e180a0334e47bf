package uk.muster.audit;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The key that signs, and the thread that seals.
@Configuration(proxyBeanMethods = false)
class AuditWiring {
  @Bean
  AuditKey auditKey(
      @Value("${muster.data:.}") String folder, @Value("${MUSTER_AUDIT_KEY:}") String given) {
    return new AuditKey(Path.of(folder, "audit.key"), given);
  }

  @Bean
  Retention auditRetention(@Value("${MUSTER_AUDIT_RETENTION_YEARS:7}") int years) {
    return new Retention(years);
  }

  /// Seals while the application runs.
  ///
  /// @param every how long it waits between two turns; 0s for never
  @Bean(initMethod = "start", destroyMethod = "close")
  SealingThread sealing(
      AuditChain chain, Clock clock, @Value("${muster.audit.seal-every:2s}") Duration every) {
    return new SealingThread(chain, clock, every);
  }
}
