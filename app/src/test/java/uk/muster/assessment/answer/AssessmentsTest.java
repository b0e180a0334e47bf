package uk.muster.assessment.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.assessment.campaign.Campaign;
import uk.muster.assessment.campaign.Campaigns;
import uk.muster.assessment.campaign.Cycle;
import uk.muster.assessment.campaign.NewCampaign;
import uk.muster.assessment.campaign.OpeningOutcome;
import uk.muster.assessment.claim.Basis;
import uk.muster.assessment.claim.Said;
import uk.muster.assessment.framework.Answer;
import uk.muster.assessment.framework.FrameworkChanges;
import uk.muster.assessment.grid.GridCell;
import uk.muster.assessment.grid.Grids;
import uk.muster.assessment.typed.Typed;
import uk.muster.assessment.typed.TypedTexts;
import uk.muster.assessment.typed.Window;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotAllowed;
import uk.muster.shared.NotFound;
import uk.muster.shared.Role;

/// An assessment from opening to the signature and beyond, on real tables.
@MusterTest
class AssessmentsTest {
  private static final String FORCE = "leicestershire";
  private static final Actor CHIEF = Acting.actor(Role.SPR_LEAD, FORCE);
  private static final Actor LEAD = Acting.actor(Role.BUSINESS_LEAD, FORCE);
  private static final Actor COLLEAGUE =
      new Actor(
              "test.colleague",
              "Another lead",
              Role.BUSINESS_LEAD,
              Set.of(new ForceId(FORCE)),
              "127.0.0.1")
          .leadingOn("public-order");
  private static final Actor REVIEWER = Acting.actor(Role.PLANNER, FORCE);
  private static final Actor INSPECTOR = Acting.actor(Role.INSPECTOR, FORCE);
  private static final Actor ELSEWHERE = Acting.actor(Role.SPR_LEAD, "derbyshire");

  @Autowired Campaigns campaigns;
  @Autowired Assessments assessments;
  @Autowired Answers answers;
  @Autowired Reviews reviews;
  @Autowired Signing signing;
  @Autowired TypedTexts texts;
  @Autowired Grids grids;
  @Autowired FrameworkChanges frameworks;
  @Autowired SignedIn signedIn;
  @Autowired Acting acting;
  @Autowired JdbcClient sql;

  private Campaign opened(String title, Actor actor, String scope) {
    signedIn.as(Role.BUSINESS_LEAD, FORCE);
    OwnFramework.publish(frameworks, FORCE);
    var wanted =
        new NewCampaign(
            title, Cycle.QUARTERLY, "2023", scope, today().plusDays(14), Optional.empty());
    var outcome = campaigns.open(actor, wanted);
    assertThat(outcome).isInstanceOf(OpeningOutcome.Opened.class);
    return ((OpeningOutcome.Opened) outcome).campaign();
  }

  private AssessmentId publicOrder(String title) {
    return new AssessmentId(new ForceId(FORCE), opened(title, CHIEF, FORCE).code(), "public-order");
  }

  private static Said said(Paper paper, String question, String reasons) {
    return said(paper, question, "2", reasons);
  }

  private static Said said(Paper paper, String question, String rating, String reasons) {
    var number =
        paper.framework().question(question).orElseThrow().answer() instanceof Answer.Numeric;
    return new Said(
        "yes",
        rating,
        number ? "20" : "",
        number ? "16" : "",
        reasons,
        "medium",
        Set.of(Basis.STRA, Basis.TESTING_AND_EXERCISING),
        "",
        "The register is being mended",
        "");
  }

  /// Answers every question.
  private void answer(Actor actor, AssessmentId id, String reasons) {
    var paper = assessments.paper(actor, id);
    for (var question : paper.framework().questions()) {
      var outcome =
          answers.save(
              actor,
              id,
              question.code(),
              said(paper, question.code(), reasons),
              paper.answer(question.code()).number());
      assertThat(outcome).isInstanceOf(AnswerOutcome.Saved.class);
    }
  }

  private void signed(AssessmentId id, String reasons) {
    answer(LEAD, id, reasons);
    answers.submit(LEAD, id);
    reviews.agree(REVIEWER, id);
    signing.sign(CHIEF, id.campaign(), id.force(), "A. Chief", true);
  }

  private String first(AssessmentId id) {
    return assessments.paper(LEAD, id).framework().questions().getFirst().code();
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.of("Europe/London"));
  }

  @Test
  void a_quarter_goes_from_opening_to_the_signature_and_then_stays() {
    var id = publicOrder("From opening to signature");
    answer(LEAD, id, "It was exercised in spring");
    assertThat(answers.submit(LEAD, id)).isInstanceOf(AnswerOutcome.Submitted.class);

    var challenge = new Reviews.Challenge(first(id), "What can the register form?");
    assertThat(reviews.challenge(REVIEWER, id, List.of(challenge)))
        .isEqualTo(new ReviewOutcome.Done(AssessmentState.CHALLENGED));
    assertThat(answers.submit(LEAD, id))
        .asInstanceOf(type(AnswerOutcome.Incomplete.class))
        .satisfies(one ->
            assertThat(one.faults()).extracting(fault -> fault.field()).containsExactly("reply-1"));
    assertThat(reviews.reply(LEAD, id, 1, "16 units, as the page says"))
        .isInstanceOf(ReviewOutcome.Done.class);
    assertThat(answers.submit(LEAD, id)).isInstanceOf(AnswerOutcome.Submitted.class);
    assertThat(reviews.agree(REVIEWER, id)).isInstanceOf(ReviewOutcome.Done.class);
    assertThat(signing.sign(CHIEF, id.campaign(), id.force(), "", true))
        .isInstanceOf(SigningOutcome.Unnamed.class);
    assertThat(signing.sign(CHIEF, id.campaign(), id.force(), "A. Chief", true))
        .isInstanceOf(SigningOutcome.Signed.class);

    var signed = assessments.paper(CHIEF, id);
    assertThat(signed.assessment().state()).isEqualTo(AssessmentState.SIGNED);
    assertThat(signed.assessment().signedName()).isEqualTo("A. Chief");
    assertThat(signed.assessment().digest()).matches("[0-9a-f]{64}");
    assertThat(signed.frozen()).isTrue();
    assertThat(signed.remarks()).extracting(Remark::turn).containsExactly(1, 2);
    assertThat(answers.save(LEAD, id, first(id), Said.NOTHING, 1))
        .isInstanceOf(AnswerOutcome.TooLate.class);
    assertThatThrownBy(() ->
            acting.commit(
                CHIEF,
                () ->
                    sql.sql(
                            "update assessment.assessment set state = 'open' where campaign = :c"
                                + " and threat = 'public-order'")
                        .param("c", id.campaign())
                        .update()))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("is signed");
    assertThatThrownBy(() ->
            acting.commit(
                LEAD,
                () ->
                    sql.sql("update assessment.answer set submitted = false where campaign = :c")
                        .param("c", id.campaign())
                        .update()))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("is signed");
  }

  @Test
  void a_correction_is_a_new_version_and_the_signed_one_stays() {
    var id = publicOrder("Corrected");
    signed(id, "First");
    campaigns.close(CHIEF, id.campaign());
    var before = seen(id);
    assertThat(answers.correct(LEAD, id)).isEqualTo(new AnswerOutcome.Corrected(2));
    var question = first(id);
    var paper = assessments.paper(LEAD, id);
    assertThat(paper.answer(question).said().reasons()).isEqualTo("First");
    for (var one : paper.framework().questions()) {
      answers.save(LEAD, id, one.code(), said(paper, one.code(), "0", "Mended"), 1);
    }

    assertThat(assessments.paper(LEAD, id).answer(question).said().reasons()).isEqualTo("Mended");
    assertThat(assessments.version(LEAD, id, 1).orElseThrow().answer(question).said().reasons())
        .isEqualTo("First");
    assertThat(assessments.paper(INSPECTOR, id).assessment().version()).isEqualTo(1);
    assertThat(answers.history(LEAD, id, question).keySet()).containsExactly(2, 1);
    assertThat(answers.submit(LEAD, id)).isInstanceOf(AnswerOutcome.Submitted.class);
    reviews.agree(REVIEWER, id);
    assertThat(seen(id)).as("what is signed, until the correction is").isEqualTo(before);
    assertThat(grids.nation(INSPECTOR, id.campaign()).cells()).containsAll(before);
    signing.sign(CHIEF, id.campaign(), id.force(), "A. Chief", true);
    assertThat(seen(id)).isNotEmpty().allMatch(cell -> cell.rating().equals(Optional.of(0)));
  }

  @Test
  void what_was_typed_for_a_signed_version_comes_back_in_its_correction() {
    var id = publicOrder("Typed and corrected");
    signed(id, "First");
    var question = first(id);
    var words = said(assessments.paper(LEAD, id), question, "Typed before it was signed");
    var at = assessments.paper(LEAD, id).assessment().at(question);
    texts.keep(
        LEAD,
        at,
        new Typed(Map.of("reasons", List.of(words.reasons())), 1, Window.UNKNOWN, Instant.now()));
    answers.correct(LEAD, id);

    var paper = assessments.paper(LEAD, id);

    assertThat(answers.typed(LEAD, paper)).containsExactly(question);
    assertThat(answers.typed(LEAD, paper, question))
        .hasValueSatisfying(one -> assertThat(one.basedOn()).isNotEqualTo(1));
    answers.throwAway(LEAD, id, question);
    assertThat(answers.typed(LEAD, paper)).isEmpty();
  }

  private List<GridCell> seen(AssessmentId id) {
    return grids.force(INSPECTOR, id.force(), id.campaign()).cells();
  }

  @Test
  void a_draft_is_the_forces_own_and_others_see_what_is_submitted() {
    var id = publicOrder("Who sees what");
    var question = first(id);
    var paper = assessments.paper(LEAD, id);
    answers.save(LEAD, id, question, said(paper, question, "A draft"), 0);

    assertThatThrownBy(() -> assessments.paper(INSPECTOR, id)).isInstanceOf(NotFound.class);
    assertThat(assessments.paper(REVIEWER, id).answers()).isEmpty();
    assertThat(grids.force(INSPECTOR, id.force(), id.campaign()).cells()).isEmpty();
    assertThat(grids.force(CHIEF, id.force(), id.campaign()).cells()).isNotEmpty();
    assertThatThrownBy(() -> assessments.paper(ELSEWHERE, id)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> campaigns.get(ELSEWHERE, id.campaign())).isInstanceOf(NotFound.class);

    answer(LEAD, id, "It went out");
    answers.submit(LEAD, id);

    assertThat(assessments.paper(INSPECTOR, id).answer(question).said().reasons())
        .isEqualTo("It went out");
    assertThat(grids.force(INSPECTOR, id.force(), id.campaign()).cells()).isNotEmpty();
    assertThat(answers.history(INSPECTOR, id, question).get(1)).hasSize(1);
    assertThat(answers.history(LEAD, id, question).get(1)).hasSize(2);
    assertThat(count(ELSEWHERE, "answer") + count(ELSEWHERE, "cell") + count(ELSEWHERE, "fact"))
        .isZero();
    assertThat(count(INSPECTOR, "answer")).isPositive();
  }

  private int count(Actor actor, String table) {
    return acting.commit(
        actor,
        () ->
            sql.sql(
                    "select count(*) from assessment."
                        + table
                        + " where force_id = 'leicestershire'")
                .query(Integer.class)
                .single());
  }

  @Test
  void two_leads_on_one_answer_both_keep_what_they_typed() {
    var id = publicOrder("Two leads");
    var question = first(id);
    var paper = assessments.paper(LEAD, id);
    answers.save(LEAD, id, question, said(paper, question, "Mine"), 0);

    var outcome = answers.save(COLLEAGUE, id, question, said(paper, question, "Hers"), 0);

    assertThat(outcome)
        .asInstanceOf(type(AnswerOutcome.Changed.class))
        .satisfies(one -> assertThat(one.theirs().said().reasons()).isEqualTo("Mine"));
    assertThat(answers.save(COLLEAGUE, id, question, said(paper, question, "Hers"), 1))
        .isInstanceOf(AnswerOutcome.Saved.class);
    assertThat(answers.save(COLLEAGUE, id, question, said(paper, question, "Hers"), 2))
        .isInstanceOf(AnswerOutcome.Same.class);
    assertThat(answers.history(LEAD, id, question).get(1))
        .extracting(one -> one.said().reasons())
        .containsExactly("Hers", "Mine");
  }

  @Test
  void somebody_is_asked_whose_post_lets_them_answer() {
    var id = publicOrder("Asked");
    var lead =
        SignedIn.account(
            Role.BUSINESS_LEAD, new uk.muster.access.Scope.OfForce(new ForceId(FORCE)));

    assertThat(assessments.delegate(CHIEF, id, "nobody.at.all", today())).isFalse();
    assertThat(assessments.delegate(CHIEF, id, lead, today())).isTrue();

    var asked = assessments.paper(CHIEF, id).assessment();
    assertThat(asked.delegate()).isEqualTo(lead);
    assertThat(asked.delegatePost()).isEqualTo("Business lead for a threat, leicestershire");
    assertThat(asked.due()).isEqualTo(today());
    assertThatThrownBy(() -> assessments.delegate(LEAD, id, lead, today()))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void a_campaign_is_opened_once_and_over_what_the_post_covers() {
    opened("Only once", CHIEF, FORCE);
    var again =
        new NewCampaign(
            "Only once", Cycle.QUARTERLY, "2023", FORCE, today().plusDays(1), Optional.empty());
    var elsewhere =
        new NewCampaign(
            "Elsewhere",
            Cycle.QUARTERLY,
            "2023",
            "region-east-midlands",
            today().plusDays(1),
            Optional.empty());
    var against =
        new NewCampaign(
            "Against", Cycle.QUARTERLY, "2023", FORCE, today(), Optional.of("never-opened"));

    assertThat(campaigns.open(CHIEF, again)).isInstanceOf(OpeningOutcome.Exists.class);
    assertThat(campaigns.open(CHIEF, against)).isInstanceOf(OpeningOutcome.NotComparable.class);
    assertThatThrownBy(() -> campaigns.open(CHIEF, elsewhere)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> campaigns.open(LEAD, again)).isInstanceOf(NotAllowed.class);
  }

  @Test
  void every_threat_that_is_asked_about_can_be_read_with_its_indicators() {
    var campaign = opened("Every threat", CHIEF, FORCE);
    var all = assessments.list(LEAD, campaign.code());

    assertThat(all).hasSize(7);
    for (var one : all) {
      var paper = assessments.paper(LEAD, one.id());
      assertThat(paper.facts().keySet()).containsAll(paper.framework().indicators().toList());
    }
  }
}
