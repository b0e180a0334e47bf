package uk.muster.assessment.answer;

import java.time.Clock;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import uk.muster.assessment.campaign.Campaigns;
import uk.muster.assessment.claim.IndicatorFacts;
import uk.muster.assessment.framework.Frameworks;
import uk.muster.assessment.ground.Grounds;
import uk.muster.assessment.indicator.IndicatorValues;

/// Gives the front doors of answers what they share: how an assessment is put together, and where
/// facts come from.
@Configuration(proxyBeanMethods = false)
class AnswerWiring {
  @Bean
  IndicatorFacts indicatorFacts(IndicatorValues values, PlatformTransactionManager transactions) {
    var apart = new TransactionTemplate(transactions);
    apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
    return new IndicatorFacts(
        values, work -> Objects.requireNonNull(apart.execute(_ -> work.get())));
  }

  @Bean
  Papers papers(
      AssessmentStore assessments,
      AnswerStore answers,
      FactStore frozen,
      RemarkStore remarks,
      Grounds grounds,
      Campaigns campaigns,
      Frameworks frameworks,
      IndicatorFacts facts,
      Clock clock,
      PlatformTransactionManager transactions) {
    var reading = new TransactionTemplate(transactions);
    reading.setReadOnly(true);
    return new Papers(
        assessments,
        answers,
        frozen,
        remarks,
        grounds,
        campaigns,
        frameworks,
        facts,
        clock,
        work -> Objects.requireNonNull(reading.execute(_ -> work.get())));
  }
}
