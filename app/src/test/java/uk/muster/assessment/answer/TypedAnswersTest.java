package uk.muster.assessment.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import uk.muster.assessment.campaign.Campaigns;
import uk.muster.assessment.campaign.Cycle;
import uk.muster.assessment.campaign.NewCampaign;
import uk.muster.assessment.campaign.OpeningOutcome;
import uk.muster.assessment.claim.Said;
import uk.muster.assessment.ground.GroundChange;
import uk.muster.assessment.typed.Typed;
import uk.muster.assessment.typed.TypedTexts;
import uk.muster.assessment.typed.Window;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotAllowed;
import uk.muster.shared.Role;

/// What is typed and not saved is there for whoever typed it, and for nobody else.
@MusterTest
class TypedAnswersTest {
  private static final ForceId FORCE = new ForceId("dorset");
  private static final Actor CHIEF = Acting.actor(Role.SPR_LEAD, "dorset");
  private static final Actor LEAD = Acting.actor(Role.BUSINESS_LEAD, "dorset");
  private static final String COUNT = "select count(1) from assessment.typed where campaign = :c";

  @Autowired Campaigns campaigns;
  @Autowired Assessments assessments;
  @Autowired Answers answers;
  @Autowired TypedTexts texts;
  @Autowired Acting acting;
  @Autowired JdbcClient sql;

  private AssessmentId asked(String title) {
    var due = LocalDate.now(ZoneId.of("Europe/London")).plusDays(14);
    var wanted = new NewCampaign(title, Cycle.QUARTERLY, "2023", "dorset", due, Optional.empty());
    var opened = (OpeningOutcome.Opened) campaigns.open(CHIEF, wanted);
    return new AssessmentId(FORCE, opened.campaign().code(), "public-order");
  }

  private Paper paper(AssessmentId id) {
    return assessments.paper(LEAD, id);
  }

  private String first(AssessmentId id) {
    return paper(id).framework().questions().getFirst().code();
  }

  private static Said said(String reasons) {
    return new Said("", "", "", "", reasons, "", Set.of(), "", "", "");
  }

  private AnswerOutcome type(Actor actor, AssessmentId id, String words, String tab) {
    return type(actor, id, words, new Window(tab, 0));
  }

  private AnswerOutcome type(Actor actor, AssessmentId id, String words, Window window) {
    var fields = new Typed(Map.of("reasons", List.of(words)), 0, window, Instant.now());
    return answers.type(actor, id, first(id), said(words), GroundChange.NONE, fields);
  }

  private Optional<String> typed(Actor actor, AssessmentId id) {
    var all = paper(id);
    return answers
        .typed(actor, all, first(id))
        .map(one -> String.join(" ", one.fields().getOrDefault("reasons", List.of())));
  }

  private long rows(Actor actor, AssessmentId id) {
    return acting.rollBack(
        actor, () -> sql.sql(COUNT).param("c", id.campaign()).query(Long.class).single());
  }

  @Test
  void it_is_the_accounts_own_and_no_draft_of_the_force() {
    var id = asked("Typed alone");

    assertThat(type(LEAD, id, "Half a sen", "t1")).isInstanceOf(AnswerOutcome.Typed.class);

    assertThat(typed(LEAD, id)).contains("Half a sen");
    assertThat(typed(CHIEF, id)).isEmpty();
    assertThat(paper(id).answers()).isEmpty();
    assertThat(rows(LEAD, id)).isOne();
    assertThat(rows(CHIEF, id)).as("another account of the force").isZero();
    assertThat(rows(Acting.actor(Role.BUSINESS_LEAD, "gwent"), id)).as("another force").isZero();
    assertThat(rows(LEAD.leadingOn("cyber"), id)).as("another threat").isZero();
    assertThat(rows(TypedTexts.FORGETTING, id)).as("Muster, while it is young").isZero();
  }

  @Test
  void nobody_keeps_anything_in_the_name_of_another() {
    var id = asked("Typed for another");
    var add =
        """
        insert into assessment.typed (force_id, campaign, threat, version, question, account, based_on,
          fields, typed_at)
        values ('dorset', :c, 'public-order', 1, 'q', :a, 0, '{}', now())\
        """;

    assertThat(added(add, id, LEAD.account())).isOne();
    assertThatThrownBy(() -> added(add, id, CHIEF.account()))
        .isInstanceOf(DataAccessException.class)
        .rootCause()
        .hasMessageContaining("row-level security");
    assertThatThrownBy(() -> type(LEAD.leadingOn("cyber"), id, "Not mine", "t1"))
        .isInstanceOf(NotAllowed.class);
  }

  private int added(String statement, AssessmentId id, String account) {
    return acting.rollBack(
        LEAD, () -> sql.sql(statement).param("c", id.campaign()).param("a", account).update());
  }

  @Test
  void what_is_typed_in_another_window_gives_way_with_a_word() {
    var id = asked("Two windows");
    type(LEAD, id, "In the first", "t1");

    var second = (AnswerOutcome.Typed) type(LEAD, id, "In the second", "t2");
    var again = (AnswerOutcome.Typed) type(LEAD, id, "In the second, more", "t2");

    assertThat(second.elsewhere()).isTrue();
    assertThat(again.elsewhere()).isFalse();
    save(id, "Saved in the first", new Window("t1", 0));
    assertThat(typed(LEAD, id)).as("typed elsewhere").contains("In the second, more");
    answers.throwAway(LEAD, id, first(id));
    assertThat(typed(LEAD, id)).isEmpty();
  }

  private void save(AssessmentId id, String reasons, Window window) {
    var number = paper(id).answer(first(id)).number();
    answers.save(LEAD, id, first(id), said(reasons), number, GroundChange.NONE, window);
  }

  @Test
  void what_comes_late_never_takes_the_place_of_what_the_same_window_sent_later() {
    var id = asked("Out of order");
    type(LEAD, id, "Half a sentence, and the rest", new Window("t1", 12));

    var late = type(LEAD, id, "Half a sen", new Window("t1", 11));

    assertThat(late).isInstanceOf(AnswerOutcome.Typed.class);
    assertThat(typed(LEAD, id)).contains("Half a sentence, and the rest");
    type(LEAD, id, "All of it", new Window("t1", 13));
    assertThat(typed(LEAD, id)).contains("All of it");
    type(LEAD, id, "In the second", new Window("t2", 1));
    assertThat(typed(LEAD, id)).contains("In the second");
  }

  @Test
  void what_comes_late_is_not_kept_again_once_it_is_saved() {
    var id = asked("Late after saving");
    type(LEAD, id, "A sen", new Window("t1", 11));

    save(id, "A sentence", new Window("t1", 13));

    assertThat(typed(LEAD, id)).isEmpty();
    assertThat(type(LEAD, id, "A sentenc", new Window("t1", 12)))
        .isEqualTo(new AnswerOutcome.Same());
    assertThat(typed(LEAD, id)).isEmpty();
    assertThat(answers.typed(LEAD, paper(id))).isEmpty();
    type(LEAD, id, "Written on after going back", new Window("t1", 14));
    assertThat(typed(LEAD, id)).contains("Written on after going back");
    save(id, "Saved", new Window("t1", 15));
    type(LEAD, id, "In a window opened before", new Window("t2", 2));
    assertThat(typed(LEAD, id)).contains("In a window opened before");
  }

  @Test
  void what_is_saved_before_any_of_it_was_kept_is_not_kept_late_either() {
    var id = asked("Saved at once");

    save(id, "A sentence", new Window("t1", 13));
    type(LEAD, id, "A sen", new Window("t1", 12));

    assertThat(typed(LEAD, id)).isEmpty();
  }

  @Test
  void what_comes_late_and_says_what_is_saved_leaves_what_is_newer() {
    var id = asked("Late and the same");
    save(id, "A sentence", new Window("t1", 3));
    type(LEAD, id, "A sentence, longer", new Window("t1", 12));

    type(LEAD, id, "A sentence", new Window("t1", 11));

    assertThat(typed(LEAD, id)).contains("A sentence, longer");
  }

  @Test
  void what_says_no_more_than_what_is_saved_is_not_kept() {
    var id = asked("Typed as saved");
    type(LEAD, id, "Exercised in spr", "t1");
    answers.save(LEAD, id, first(id), said("Exercised"), 0);

    assertThat(type(LEAD, id, "Exercised", "t1")).isEqualTo(new AnswerOutcome.Same());
    assertThat(rows(LEAD, id)).isZero();
  }

  @Test
  void a_closed_campaign_refuses_and_what_was_kept_before_stays() {
    var id = asked("Closed while typing");
    type(LEAD, id, "Before the close", "t1");
    campaigns.close(CHIEF, id.campaign());

    var refused = type(LEAD, id, "After the close", "t1");

    assertThat(refused)
        .isEqualTo(
            new AnswerOutcome.TooLate(
                "The campaign Closed while typing is closed: it takes no answers"));
    assertThat(typed(LEAD, id)).contains("Before the close");
  }

  @Test
  void what_is_older_than_thirty_days_is_forgotten_and_nothing_younger() {
    var id = asked("Typed long ago");
    type(LEAD, id, "Long ago", "t1");
    var young = texts.forget(TypedTexts.FORGETTING);
    acting.commit(
        LEAD,
        () ->
            sql.sql(
                    "update assessment.typed set typed_at = now() - interval '31 days' where"
                        + " campaign = :c")
                .param("c", id.campaign())
                .update());

    assertThat(young).isZero();
    assertThat(typed(LEAD, id)).as("before Muster forgets").isEmpty();
    assertThat(answers.typed(LEAD, paper(id))).isEmpty();
    assertThat(texts.forget(TypedTexts.FORGETTING)).isOne();
    assertThat(typed(LEAD, id)).isEmpty();
  }

  @Test
  void what_is_done_with_is_forgotten_after_a_day() {
    var id = asked("Done with");
    save(id, "A sentence", new Window("t1", 13));
    acting.commit(
        LEAD,
        () ->
            sql.sql(
                    "update assessment.typed set typed_at = now() - interval '25 hours' where"
                        + " campaign = :c")
                .param("c", id.campaign())
                .update());

    assertThat(rows(LEAD, id)).isOne();
    texts.forget(TypedTexts.FORGETTING);
    assertThat(rows(LEAD, id)).isZero();
  }
}
