package uk.muster.assessment.framework;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.muster.assessment.framework.text.Known;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Term;
import uk.muster.reference.Threat;
import uk.muster.shared.Indicator;

@Configuration(proxyBeanMethods = false)
class FrameworkWiring {
  /// What frameworks may name, asked for when somebody brings one in: indicators come from modules
  /// that may not be there yet when this is made.
  @Bean
  Names frameworkNames(
      Catalogue catalogue,
      ObjectProvider<Indicator> indicators,
      ObjectProvider<Indicator.Several> several) {
    return new Names() {
      @Override
      public Known now() {
        return known(catalogue, all());
      }

      @Override
      public Map<String, String> titles() {
        return all()
            .collect(Collectors.toMap(Indicator::identifier, Indicator::title, (one, _) -> one));
      }

      private Stream<Indicator> all() {
        return Stream.concat(
            indicators.stream(), several.stream().flatMap(module -> module.list().stream()));
      }
    };
  }

  static Known known(Catalogue catalogue, Stream<Indicator> indicators) {
    return new Known(
        catalogue.editions().stream()
            .collect(
                Collectors.toMap(
                    one -> one.code(),
                    one -> one.threats().stream().map(Threat::code).collect(Collectors.toSet()))),
        catalogue.fourCs().stream().map(Term::code).collect(Collectors.toSet()),
        catalogue.levels().stream().map(Term::code).collect(Collectors.toSet()),
        indicators.map(Indicator::identifier).collect(Collectors.toSet()));
  }

  /// Answers what frameworks may name.
  interface Names {
    Known now();

    /// What the indicators are called, by identifier.
    Map<String, String> titles();
  }
}
