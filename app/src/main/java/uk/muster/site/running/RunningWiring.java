package uk.muster.site.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/// Lets a collector with the token in, before there is any session.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class RunningWiring {
  private static final Logger LOG = LoggerFactory.getLogger(RunningWiring.class);
  private static final int BEFORE_SESSIONS = Ordered.HIGHEST_PRECEDENCE + 20;

  @Bean
  FilterRegistrationBean<FiguresToken> figuresToken(
      Figures figures, @Value("${MUSTER_METRICS_TOKEN:}") String given) throws IOException {
    var filter = new FilterRegistrationBean<>(new FiguresToken(figures, token(given.strip())));
    filter.setOrder(BEFORE_SESSIONS);
    return filter;
  }

  /// Says once what this instance runs with; of a secret only that it is set.
  @Bean
  ApplicationListener<ServletWebServerInitializedEvent> settingsSaid(Environment environment) {
    return started ->
        LOG.info(
            "Pages are served on port {}; set: {}",
            started.getWebServer().getPort(),
            Settings.given(environment));
  }

  /// The token itself, or what its file holds.
  private static String token(String given) throws IOException {
    return given.startsWith("/") ? Files.readString(Path.of(given)).strip() : given;
  }
}
