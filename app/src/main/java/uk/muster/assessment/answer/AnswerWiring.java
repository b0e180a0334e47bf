package uk.muster.assessment.answer;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.muster.assessment.campaign.Campaigns;
import uk.muster.assessment.claim.IndicatorFacts;
import uk.muster.assessment.framework.Frameworks;
import uk.muster.assessment.indicator.IndicatorValues;

/// Gives the front doors of answers what they share: how an assessment is put together, and where
/// facts come from.
@Configuration(proxyBeanMethods = false)
class AnswerWiring {
  @Bean
  Papers papers(
      AssessmentStore assessments,
      AnswerStore answers,
      FactStore frozen,
      RemarkStore remarks,
      Campaigns campaigns,
      Frameworks frameworks,
      IndicatorValues values,
      Clock clock) {
    return new Papers(
        assessments,
        answers,
        frozen,
        remarks,
        campaigns,
        frameworks,
        new IndicatorFacts(values),
        clock);
  }
}
