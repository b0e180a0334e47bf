package uk.muster.exercises;

import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import uk.muster.register.kind.Kinds;

/// Hands the module's kinds to the registers, and its indicators and panels to whoever shows them.
@Configuration(proxyBeanMethods = false)
class ExercisesWiring {
  @Bean
  @Order(90)
  Kinds exerciseKinds() {
    return new Kinds(
        "Exercises and lessons",
        Stream.of(Programme.kinds(), Conduct.kinds(), LessonKinds.kinds())
            .flatMap(kinds -> kinds.stream())
            .toList());
  }
}
