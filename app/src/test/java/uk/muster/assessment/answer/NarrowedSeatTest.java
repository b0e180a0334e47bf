package uk.muster.assessment.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.access.ThreatField;
import uk.muster.access.posts.AskedQuestions;
import uk.muster.assessment.campaign.Campaigns;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Actor;
import uk.muster.shared.Role;

/// An inspector whose post names single questions.
@MusterTest
class NarrowedSeatTest {
  private static final String FORCE = "cumbria";
  private static final Actor WHOLE = Acting.actor(Role.INSPECTOR, FORCE);

  @Autowired Campaigns campaigns;
  @Autowired Assessments assessments;
  @Autowired Answers answers;
  @Autowired AskedQuestions asked;
  @Autowired Catalogue catalogue;
  @Autowired SignedIn signedIn;
  @Autowired Acting acting;
  @Autowired JdbcClient sql;

  @Test
  void a_seat_within_a_question_opens_its_answer_and_no_other_and_no_sum() {
    signedIn.as(Role.SPR_LEAD, FORCE);
    var quarters = new Quarters(campaigns, assessments, answers, FORCE);
    var id = quarters.publicOrder("Quarter of the narrow seat", Optional.empty());
    var first = quarters.answer(id, "2", "As it is");
    answers.submit(Acting.actor(Role.BUSINESS_LEAD, FORCE), id);
    var narrow = within("public-order/" + first);

    assertThat(assessments.paper(WHOLE, id).framework().questions()).hasSizeGreaterThan(1);
    assertThat(assessments.paper(narrow, id).framework().questions())
        .singleElement()
        .satisfies(one -> assertThat(one.code()).isEqualTo(first));
    assertThat(assessments.paper(narrow, id).answer(first).said().reasons()).isEqualTo("As it is");
    assertThat(seen(narrow, id, "answer")).isEqualTo(1);
    assertThat(seen(narrow, id, "cell")).isZero();
    assertThat(seen(WHOLE, id, "answer")).isGreaterThan(1);
    assertThat(seen(WHOLE, id, "cell")).isPositive();
    assertThat(seen(within("public-order"), id, "answer")).isEqualTo(seen(WHOLE, id, "answer"));
    assertThat(seen(within("cyber/" + first), id, "answer")).isZero();
  }

  @Test
  void a_post_names_questions_that_are_asked() {
    var field = new ThreatField(catalogue.threats());
    var inspector = Optional.of(Role.INSPECTOR);
    var question = "cyber/cy-capacity-local-1";

    assertThat(field.inspected(inspector, question + ", public-order", asked::on).code())
        .isEqualTo(question + ";public-order");
    assertThat(field.inspected(inspector, question + " cyber", asked::on).code())
        .isEqualTo("cyber");
    assertThat(field.inspected(inspector, "cyber/po-capacity-local-1", asked::on).wrong())
        .contains("Question (po-capacity-local-1) is asked by no framework on cyber");
    assertThat(field.inspected(inspector, "cyber/", asked::on).wrong()).isPresent();
    assertThat(field.inspected(inspector, "arson/x", asked::on).wrong())
        .contains("Threat (arson) is not one of the newest edition");
    assertThat(field.name(question + ";public-order")).contains("(cy-capacity-local-1), ");
  }

  private static Actor within(String remit) {
    return WHOLE.inspecting("SPR 2026", Set.of(remit));
  }

  private long seen(Actor actor, AssessmentId id, String table) {
    var found = new long[1];
    acting.rollBack(
        actor,
        () ->
            found[0] =
                sql.sql(
                        "select count(1) from assessment.%s where campaign = :campaign"
                            .formatted(table))
                    .param("campaign", id.campaign())
                    .query(Long.class)
                    .single());
    return found[0];
  }
}
