package uk.muster.once;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.RowCounts;
import uk.muster.TestDatabase;
import uk.muster.readiness.Commitment;
import uk.muster.readiness.Commitments;
import uk.muster.reference.Reference;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Role;

/// What becomes of a thing that was sent when whoever does it is cut off at any moment.
@MusterTest
class OnceTest {
  private static final Actor PLANNER = Acting.actor(Role.PLANNER, "gwent");
  private static final Answer DONE = new Answer(302, "/there", "text/html", "é");

  @Autowired Once once;
  @Autowired Commitments commitments;
  @Autowired Reference reference;

  private final Sent sent = new Sent(UUID.randomUUID().toString(), "ab".repeat(32));

  @BeforeEach
  void catalogue() {
    reference.load(Actor.system("test", java.util.Set.of()));
  }

  private Attempt begin() {
    return ((Turn.Ours) once.begin(PLANNER, sent)).attempt();
  }

  private void change(Attempt attempt, int needed) {
    attempt.<RuntimeException>run(() ->
        commitments.state(
            PLANNER,
            new Commitment(
                new ForceId("gwent"), "psu", needed, 9, 3, LocalDate.of(2020, 4, 1), "test")));
  }

  @Test
  void what_was_answered_is_answered_again() {
    once.answered(PLANNER, begin(), DONE);

    assertThat(once.begin(PLANNER, sent)).isEqualTo(new Turn.Answered(DONE));
  }

  @Test
  void an_answer_with_a_character_that_no_table_holds_is_kept_without_it() {
    once.answered(PLANNER, begin(), new Answer(422, "", "text/html", "a\0b"));

    assertThat(once.begin(PLANNER, sent))
        .isEqualTo(new Turn.Answered(new Answer(422, "", "text/html", "a\ufffdb")));
  }

  @Test
  void cut_off_after_the_change_it_is_known_to_be_done() {
    change(begin(), 11);

    assertThat(once.begin(PLANNER, sent)).isEqualTo(new Turn.DoneUnanswered());
  }

  @Test
  void cut_off_before_the_change_another_takes_over_and_the_first_can_no_longer_commit() {
    var first = begin();
    var theirs = (Turn.Theirs) once.begin(PLANNER, sent);
    var second = ((Turn.Ours) once.takeOver(PLANNER, sent, theirs)).attempt();
    var before = RowCounts.now();

    assertThatThrownBy(() -> change(first, 12)).isInstanceOf(TakenOver.class);

    assertThat(RowCounts.now()).isEqualTo(before);
    change(second, 12);
    assertThat(RowCounts.now()).isNotEqualTo(before);
  }

  @Test
  void nobody_takes_over_from_one_that_has_changed_something() {
    var first = begin();
    var theirs = (Turn.Theirs) once.begin(PLANNER, sent);
    change(first, 13);

    assertThat(once.takeOver(PLANNER, sent, theirs)).isEqualTo(new Turn.DoneUnanswered());
  }

  @Test
  void what_failed_before_it_changed_anything_can_be_sent_again() {
    once.failed(PLANNER, begin());

    assertThat(once.begin(PLANNER, sent)).isInstanceOf(Turn.Ours.class);
  }

  @Test
  void what_failed_after_it_changed_something_is_not_done_again() {
    var attempt = begin();
    change(attempt, 14);

    once.failed(PLANNER, attempt);

    assertThat(once.begin(PLANNER, sent)).isEqualTo(new Turn.DoneUnanswered());
  }

  @Test
  void after_a_day_it_is_forgotten_and_only_by_muster_itself() {
    begin();
    TestDatabase.asOwner(
        "alter table once.sent no force row level security",
        "update once.sent set begun_at = begun_at - interval '25 hours' where key = '%s'"
            .formatted(sent.key()),
        "alter table once.sent force row level security");

    assertThat(once.forget(Acting.actor(Role.AUDITOR, "dorset"))).isZero();
    assertThat(once.forget(Once.FORGETTING)).isEqualTo(1);
    assertThat(once.begin(PLANNER, sent)).isInstanceOf(Turn.Ours.class);
  }
}
