package uk.muster.site;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.format.FormatterRegistry;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import uk.muster.assessment.framework.FrameworkChanges;
import uk.muster.assessment.framework.Mappings;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Force;
import uk.muster.reference.Reference;
import uk.muster.shared.Actor;
import uk.muster.shared.OwnAddress;

/// Parts of the running application that belong to no single module.
@Configuration(proxyBeanMethods = false)
class SiteWiring {
  /// The one clock; policing's days are London's.
  @Bean
  Clock clock() {
    return Clock.system(ZoneId.of("Europe/London"));
  }

  /// Templates are compiled with the application; nothing is read from disk.
  @Bean
  JteViews templates() {
    return new JteViews(
        TemplateEngine.createPrecompiled(
            null, ContentType.Html, SiteWiring.class.getClassLoader(), "muster.pages"));
  }

  /// Copies the catalogue into its tables before anything asks for them, and adds the frameworks
  /// that this release brings.
  @Bean
  SmartInitializingSingleton catalogueAtStart(
      Reference reference, FrameworkChanges frameworks, Mappings mappings, Catalogue catalogue) {
    var muster = Actor.system("frameworks", catalogue.forces().stream().map(Force::id).toList());
    return () -> {
      reference.load(Actor.system("catalogue", Set.of()));
      frameworks.load(muster);
      mappings.load(muster);
    };
  }

  /// The address of the setting; without one, this machine under the name that browsers let
  /// passkeys be made for.
  @Bean
  OwnAddress ownAddress(Environment environment) {
    return new OwnAddress(() -> {
      var told = environment.getProperty("muster.address", "");
      return told.isBlank()
          ? "http://localhost:" + environment.getProperty("local.server.port", "8080")
          : told;
    });
  }

  @Bean
  PasswordEncoder passwordEncoder() {
    return PasswordEncoderFactories.createDelegatingPasswordEncoder();
  }

  @Bean
  WebMvcConfigurer whatPagesTakeAndAnswer(ActorArgument actors, Shells shells) {
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(actors);
        resolvers.add(shells);
      }

      // A field that is sent twice where one is asked: the first holds, as elsewhere.
      @Override
      public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String[].class, String.class, all -> all.length == 0 ? "" : all[0]);
      }

      @Override
      public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(new CsvAnswers());
      }
    };
  }
}
