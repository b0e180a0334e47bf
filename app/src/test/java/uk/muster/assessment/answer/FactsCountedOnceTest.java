package uk.muster.assessment.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.assessment.campaign.Campaigns;
import uk.muster.assessment.claim.Facts;
import uk.muster.assessment.claim.IndicatorFacts;
import uk.muster.assessment.framework.Frameworks;
import uk.muster.assessment.ground.Grounds;
import uk.muster.assessment.typed.TypedTexts;
import uk.muster.database.ActorScope;
import uk.muster.shared.Actor;
import uk.muster.shared.Role;

/// Indicators take longest of all that a save does: they are counted once, and no connection is
/// held meanwhile.
@MusterTest
class FactsCountedOnceTest {
  private static final Actor LEAD = Acting.actor(Role.BUSINESS_LEAD, "essex");

  @Autowired Campaigns campaigns;
  @Autowired Assessments assessments;
  @Autowired Answers answers;
  @Autowired AssessmentStore assessmentStore;
  @Autowired AnswerStore answerStore;
  @Autowired FactStore factStore;
  @Autowired RemarkStore remarkStore;
  @Autowired CellStore cellStore;
  @Autowired Grounds grounds;
  @Autowired TypedTexts typed;
  @Autowired Frameworks frameworks;
  @Autowired IndicatorFacts facts;
  @Autowired Clock clock;
  @Autowired ApplicationEventPublisher events;
  @Autowired PlatformTransactionManager transactions;
  @Autowired SignedIn signedIn;

  @Test
  void a_save_and_a_submission_count_once_each_while_no_transaction_goes_on() {
    signedIn.as(Role.BUSINESS_LEAD, "essex");
    var quarters = new Quarters(campaigns, assessments, answers, "essex");
    var id = quarters.publicOrder("Counted once", Optional.empty());
    var question = quarters.answer(id, "1", "Planned");
    var counted = new ArrayList<Boolean>();
    Facts watched =
        (actor, force, day, asked) -> {
          counted.add(TransactionSynchronizationManager.isActualTransactionActive());
          return facts.on(actor, force, day, asked);
        };
    var own = answers(watched);
    var said = Quarters.said(assessments.paper(LEAD, id), question, "2", "Exercised");

    var saved = ActorScope.call(LEAD, () -> own.save(LEAD, id, question, said, 1));
    var submitted = ActorScope.call(LEAD, () -> own.submit(LEAD, id));

    assertThat(saved).isInstanceOf(AnswerOutcome.Saved.class);
    assertThat(submitted).isInstanceOf(AnswerOutcome.Submitted.class);
    assertThat(counted).as("in a transaction").containsExactly(false, false);
  }

  private Answers answers(Facts watched) {
    var reading = new TransactionTemplate(transactions);
    var papers =
        new Papers(
            assessmentStore,
            answerStore,
            factStore,
            remarkStore,
            grounds,
            campaigns,
            frameworks,
            watched,
            clock,
            work -> Objects.requireNonNull(reading.execute(_ -> work.get())));
    return new Answers(
        papers,
        assessmentStore,
        answerStore,
        factStore,
        cellStore,
        grounds,
        typed,
        clock,
        events,
        transactions);
  }
}
