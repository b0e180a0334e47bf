package uk.muster.site.looks;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Puts the record of looks before every page.
@Configuration(proxyBeanMethods = false)
class LookWiring {
  @Bean
  WebMvcConfigurer recordOfLooks(Looks looks, WhoAsks who) {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new LookInterceptor(looks, who));
      }
    };
  }
}
