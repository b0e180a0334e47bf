package uk.muster.exercises.lesson;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import uk.muster.look.Link;
import uk.muster.register.EntryIndicator;
import uk.muster.register.EntryPanel;
import uk.muster.register.Register;
import uk.muster.register.Registers;
import uk.muster.register.check.EntryCheck;
import uk.muster.register.kind.Guard;
import uk.muster.register.kind.Kinds;
import uk.muster.risks.ThreatPanel;
import uk.muster.shared.Check;
import uk.muster.shared.Indicator;

/// Hands the kinds of lessons to the registers, and their indicators and panels to whoever shows
/// them.
@Configuration(proxyBeanMethods = false)
class LessonWiring {
  @Bean
  @Order(91)
  Kinds lessonKinds() {
    return new Kinds("Lessons", LessonKinds.kinds()).with(new Link("Lessons by state", "/lessons"));
  }

  @Bean
  Check.Several lessonChecks(Registers registers) {
    return new EntryCheck.Together(registers, new LessonChecks(registers).all());
  }

  @Bean
  Indicator.Several lessonIndicators(Register register, Registers registers) {
    return new EntryIndicator.Together(registers, new LessonIndicators(register, registers).all());
  }

  @Bean
  Guard implementedLessons() {
    return new Guard("actions", LessonFeed.IMPLEMENTED);
  }

  @Bean
  EntryPanel nextPanel(LessonSteps steps) {
    return new NextPanel(steps);
  }

  @Bean
  EntryPanel confidencePanel(Lessons lessons) {
    return new ConfidencePanel(lessons);
  }

  @Bean
  EntryPanel tiesPanel(Lessons lessons) {
    return new TiesPanel(lessons);
  }

  @Bean
  EntryPanel.OfAnswer lessonsOfAnswer(Lessons lessons) {
    return new LessonsOfAnswer(lessons);
  }

  @Bean
  ThreatPanel lessonsOfThreat(Lessons lessons) {
    return new LessonsOfThreat(lessons);
  }
}
