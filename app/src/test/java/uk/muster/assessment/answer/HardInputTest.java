package uk.muster.assessment.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.assessment.campaign.Campaigns;
import uk.muster.assessment.campaign.Cycle;
import uk.muster.assessment.campaign.NewCampaign;
import uk.muster.assessment.campaign.OpeningOutcome;
import uk.muster.assessment.framework.Framework;
import uk.muster.assessment.framework.FrameworkChanges;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Role;

/// What happens to an assessment on a bad day: much text, two people at once, a framework that is
/// taken away, days before the requirement.
@MusterTest
class HardInputTest {
  private static final String FORCE = "wiltshire";
  private static final Actor CHIEF = Acting.actor(Role.SPR_LEAD, FORCE);
  private static final Actor LEAD = Acting.actor(Role.BUSINESS_LEAD, FORCE);
  private static final Actor COLLEAGUE =
      new Actor(
              "test.other-lead",
              "Another lead",
              Role.BUSINESS_LEAD,
              Set.of(new ForceId(FORCE)),
              "127.0.0.1")
          .leadingOn("public-order");

  @Autowired Campaigns campaigns;
  @Autowired Assessments assessments;
  @Autowired Answers answers;
  @Autowired FrameworkChanges frameworks;
  @Autowired SignedIn signedIn;
  private Quarters quarters;

  @BeforeEach
  void catalogue() {
    signedIn.as(Role.BUSINESS_LEAD, FORCE);
    quarters = new Quarters(campaigns, assessments, answers, FORCE);
  }

  @Test
  void a_form_with_the_longest_text_in_every_field_is_kept_and_submitted_whole() {
    var id = quarters.publicOrder("Much text", Optional.empty());
    var longest = "It was exercised, näher besehen ✓. ".repeat(600).substring(0, 20_000);

    quarters.answer(id, "2", longest);
    assertThat(answers.submit(LEAD, id)).isInstanceOf(AnswerOutcome.Submitted.class);

    var paper = assessments.paper(Acting.actor(Role.PLANNER, FORCE), id);
    assertThat(paper.answers()).hasSameSizeAs(paper.framework().questions());
    assertThat(paper.framework().questions()).hasSizeGreaterThan(9);
    assertThat(paper.answers().values())
        .allMatch(one -> one.said().reasons().equals(longest))
        .allMatch(one -> one.said().inherited().equals(longest));
  }

  @Test
  void of_two_leads_who_save_at_the_same_moment_one_is_told_of_the_other() throws Exception {
    var id = quarters.publicOrder("At the same moment", Optional.empty());
    var paper = assessments.paper(LEAD, id);
    var question = paper.framework().questions().getFirst().code();
    var together = new CyclicBarrier(2);

    try (var leads = Executors.newFixedThreadPool(2)) {
      var saves =
          List.of(LEAD, COLLEAGUE).stream()
              .map(lead ->
                  leads.submit(() -> {
                    together.await();
                    var said = Quarters.said(paper, question, "2", "By " + lead.account());
                    return answers.save(lead, id, question, said, 0);
                  }))
              .toList();
      var outcomes = List.of(saves.getFirst().get(), saves.getLast().get());

      assertThat(outcomes).hasAtLeastOneElementOfType(AnswerOutcome.Saved.class);
      assertThat(outcomes).hasAtLeastOneElementOfType(AnswerOutcome.Changed.class);
      var kept = assessments.paper(LEAD, id).answer(question);
      assertThat(kept.number()).isEqualTo(1);
      assertThat(outcomes)
          .filteredOn(AnswerOutcome.Changed.class::isInstance)
          .singleElement()
          .asInstanceOf(type(AnswerOutcome.Changed.class))
          .isEqualTo(new AnswerOutcome.Changed(kept));
    }
  }

  @Test
  void a_framework_withdrawn_under_an_open_campaign_goes_on_for_it_and_for_no_new_one() {
    OwnFramework.publish(frameworks, FORCE);
    var id = quarters.publicOrder("Taken away", Optional.empty());
    var asked = assessments.paper(LEAD, id).framework();
    assertThat(asked.owner()).isEqualTo(FORCE);

    frameworks.withdraw(CHIEF, asked.code(), asked.version(), "Written anew");

    assertThat(assessments.paper(LEAD, id).framework().status()).isEqualTo(Framework.WITHDRAWN);
    quarters.answer(id, "2", "Still asked");
    assertThat(answers.submit(LEAD, id)).isInstanceOf(AnswerOutcome.Submitted.class);
    var next = quarters.publicOrder("After it", Optional.of(id.campaign()));
    assertThat(assessments.paper(LEAD, next).framework().owner()).isEmpty();
  }

  @Test
  void nothing_is_asked_under_an_edition_before_its_day() {
    var issued = LocalDate.of(2023, 2, 1);

    assertThat(campaigns.openPast(CHIEF, wanted("Too early"), issued.minusDays(1)))
        .isEqualTo(
            new OpeningOutcome.BadDay(issued.plusYears(9), "Edition (2023) does not exist yet"));
    assertThat(campaigns.openPast(CHIEF, wanted("On its day"), issued))
        .isInstanceOf(OpeningOutcome.Opened.class);
    assertThat(campaigns.openPast(CHIEF, wanted("To come"), LocalDate.of(2031, 1, 1)))
        .isEqualTo(
            new OpeningOutcome.BadDay(
                issued.plusYears(9), "Opened (1 January 2031) is still to come"));
  }

  private static NewCampaign wanted(String title) {
    return new NewCampaign(
        title, Cycle.ANNUAL, "2023", FORCE, LocalDate.of(2032, 2, 1), Optional.empty());
  }
}
