package uk.muster.site.guard;

import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// The guards in their order: the number and the headers, the pace, then sessions and all the rest.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class GuardWiring {
  private static final Logger LOG = LoggerFactory.getLogger(GuardWiring.class);
  private static final int BEFORE_SESSIONS = Ordered.HIGHEST_PRECEDENCE + 10;

  @Bean
  FilterRegistrationBean<EveryAnswer> everyAnswer() {
    var filter = new FilterRegistrationBean<>(new EveryAnswer());
    filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
    filter.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR));
    return filter;
  }

  @Bean
  FilterRegistrationBean<ReadableForm> readableForm() {
    var filter = new FilterRegistrationBean<>(new ReadableForm());
    filter.setOrder(BEFORE_SESSIONS + 1);
    filter.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST));
    return filter;
  }

  @Bean
  FilterRegistrationBean<RateLimit> rateLimit(
      @Value("${MUSTER_REQUESTS_A_MINUTE:600}") int ofSession,
      @Value("${MUSTER_REQUESTS_A_MINUTE_FROM:6000}") int ofSource) {
    var filter =
        new FilterRegistrationBean<>(new RateLimit(new Pace(ofSession), new Pace(ofSource)));
    filter.setOrder(BEFORE_SESSIONS);
    filter.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST));
    return filter;
  }

  @Bean
  WebMvcConfigurer plainText() {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new PlainText());
      }
    };
  }

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> server(
      @Value("${MUSTER_TRUSTED_PROXIES:}") String given,
      @Value("${server.address}") String address) {
    var proxies = new Proxies(given);
    if (!proxies.any() && !loopback(address)) {
      LOG.warn(
          "Pages are served on {} without a balancer that ends TLS ({}): passwords would cross the"
              + " network in the clear",
          address,
          Proxies.SETTING);
    }
    return factory -> {
      if (proxies.any()) {
        factory.addEngineValves(proxies.valve());
      }
      factory.addContextCustomizers(
          context -> context.getParent().getPipeline().addValve(new BareErrors()));
    };
  }

  private static boolean loopback(String address) {
    try {
      return java.net.InetAddress.ofLiteral(address).isLoopbackAddress();
    } catch (IllegalArgumentException e) {
      return address.equals("localhost");
    }
  }
}
