package uk.muster.assessment.check;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.muster.assessment.framework.Frameworks;
import uk.muster.reference.Catalogue;
import uk.muster.register.Registers;
import uk.muster.shared.Check;

/// Hands the cross-checks over assessments to whoever shows them.
@Configuration(proxyBeanMethods = false)
class CheckWiring {
  @Bean
  Check.Several assessedChecks(
      Frameworks frameworks, GivenAnswers answers, Registers registers, Catalogue catalogue) {
    return new AssessedChecks(frameworks, answers, registers, catalogue);
  }

  @Bean
  Check tiedCheck(Frameworks frameworks, Registers registers, Catalogue catalogue) {
    return new TiedCheck(frameworks, registers, catalogue);
  }
}
