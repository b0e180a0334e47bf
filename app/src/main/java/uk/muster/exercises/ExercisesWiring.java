package uk.muster.exercises;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import uk.muster.look.Link;
import uk.muster.reference.Catalogue;
import uk.muster.register.EntryIndicator;
import uk.muster.register.EntryPanel;
import uk.muster.register.Register;
import uk.muster.register.Registers;
import uk.muster.register.check.EntryCheck;
import uk.muster.register.kind.Kinds;
import uk.muster.shared.Check;
import uk.muster.shared.Indicator;
import uk.muster.workforce.training.Courses;

/// Hands the module's kinds to the registers, and its indicators and panels to whoever shows them.
@Configuration(proxyBeanMethods = false)
class ExercisesWiring {
  @Bean
  @Order(90)
  Kinds exerciseKinds() {
    return new Kinds(
            "Exercises",
            Stream.of(Programme.kinds(), Conduct.kinds()).flatMap(List::stream).toList())
        .with(new Link("Exercises: held, planned and missing", "/exercises"));
  }

  @Bean
  Check.Several exerciseChecks(Registers registers, Catalogue catalogue, Courses courses) {
    return new EntryCheck.Together(
        registers,
        Stream.concat(
                new ExerciseChecks(registers, catalogue).all().stream(),
                Stream.of(new TrainedTogether(registers, courses).check()))
            .toList());
  }

  @Bean
  Indicator.Several exerciseIndicators(
      Register register, Registers registers, Exercises exercises) {
    var plans = new PlansExercised(new EntryReading(register, registers), exercises);
    var all =
        Stream.concat(new ExerciseIndicators(register, registers).all().stream(), Stream.of(plans))
            .toList();
    return new EntryIndicator.Together(registers, all);
  }

  @Bean
  Indicator.Several noNoticeTimes(Registers registers) {
    return new NoNoticeTimes(registers);
  }

  @Bean
  EntryPanel exercisePanel() {
    return new ExercisePanel();
  }

  @Bean
  EntryPanel exercisedPlans(Register register, Registers registers) {
    return new ExercisedPanel("plans", new EntryReading(register, registers));
  }

  @Bean
  EntryPanel exercisedFacilities(Register register, Registers registers) {
    return new ExercisedPanel("facilities", new EntryReading(register, registers));
  }
}
