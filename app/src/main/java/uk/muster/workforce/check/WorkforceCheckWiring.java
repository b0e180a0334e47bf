package uk.muster.workforce.check;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Check;
import uk.muster.workforce.command.CommandLevels;
import uk.muster.workforce.measure.TrainingMeasures;
import uk.muster.workforce.requirement.Requirements;
import uk.muster.workforce.takeup.TakeUps;
import uk.muster.workforce.training.Courses;

/// Hands the cross-checks of training to whoever shows them.
@Configuration(proxyBeanMethods = false)
class WorkforceCheckWiring {
  @Bean
  Check.Several workforceChecks(
      TakeUps takeUps,
      Courses courses,
      Requirements requirements,
      TrainingMeasures measures,
      CommandLevels command,
      Catalogue catalogue) {
    return new WorkforceChecks(takeUps, courses, requirements, measures, command, catalogue);
  }
}
