package uk.muster.assessment.reminder;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.muster.assessment.answer.Assessments;
import uk.muster.assessment.campaign.Wording;
import uk.muster.reference.Catalogue;
import uk.muster.register.Due;

/// Puts assessments into the calendar and starts the thread that reminds.
@Configuration(proxyBeanMethods = false)
class ReminderWiring {
  private static final Duration EVERY = Duration.ofHours(1);

  @Bean
  Due.Elsewhere assessmentsDue(Assessments assessments, Catalogue catalogue) {
    return new AssessmentsDue(assessments, new Wording(catalogue));
  }

  @Bean(initMethod = "start", destroyMethod = "close")
  ReminderThread reminderThread(Reminders reminders, Catalogue catalogue) {
    return new ReminderThread(reminders, catalogue, EVERY);
  }
}
