package uk.muster.workforce.due;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.muster.reference.Catalogue;
import uk.muster.register.Due;
import uk.muster.workforce.skills.Skills;
import uk.muster.workforce.training.Courses;

/// Puts sessions and accreditations that end into the calendar.
@Configuration(proxyBeanMethods = false)
class TrainingDueWiring {
  @Bean
  Due.Elsewhere sessionsDue(Courses courses) {
    return new SessionsDue(courses);
  }

  @Bean
  Due.Elsewhere accreditationsDue(Skills skills, Catalogue catalogue, Clock clock) {
    return new AccreditationsDue(skills, catalogue, clock);
  }
}
