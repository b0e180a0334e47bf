package uk.muster.assessment.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.muster.assessment.answer.AssessmentExamples.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.muster.Acting;
import uk.muster.assessment.answer.Task.Kind;
import uk.muster.shared.Actor;
import uk.muster.shared.Role;

/// Everybody finds what is theirs to do, and nothing else.
class TaskTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final Actor CHIEF = Acting.actor(Role.SPR_LEAD, "leicestershire");
  private static final Actor LEAD = Acting.actor(Role.BUSINESS_LEAD, "leicestershire");
  private static final Actor PLANNER = Acting.actor(Role.PLANNER, "leicestershire");
  private static final Actor INSPECTOR = Acting.actor(Role.INSPECTOR, "leicestershire");

  private static List<Kind> kinds(Actor actor, AssessmentState state, String delegate) {
    var one = assessment(state, delegate, Set.of(LEAD.account()));
    return Task.of(actor, List.of(one), TODAY).stream().map(Task::kind).toList();
  }

  @Test
  void each_state_waits_for_somebody() {
    assertThat(kinds(CHIEF, AssessmentState.OPEN, "")).containsExactly(Kind.DELEGATE);
    assertThat(kinds(LEAD, AssessmentState.OPEN, LEAD.account())).containsExactly(Kind.ANSWER);
    assertThat(kinds(LEAD, AssessmentState.CHALLENGED, LEAD.account())).containsExactly(Kind.REPLY);
    assertThat(kinds(PLANNER, AssessmentState.SUBMITTED, "")).containsExactly(Kind.REVIEW);
    assertThat(kinds(CHIEF, AssessmentState.AGREED, "")).containsExactly(Kind.SIGN);
  }

  @Test
  void nobody_is_asked_for_what_is_not_theirs() {
    assertThat(kinds(LEAD, AssessmentState.OPEN, "somebody.else")).isEmpty();
    assertThat(kinds(LEAD, AssessmentState.SUBMITTED, LEAD.account())).isEmpty();
    assertThat(kinds(PLANNER, AssessmentState.AGREED, "")).isEmpty();
    assertThat(kinds(CHIEF, AssessmentState.SIGNED, "")).isEmpty();
    for (var state : AssessmentState.values()) {
      assertThat(kinds(INSPECTOR, state, INSPECTOR.account())).isEmpty();
    }
  }

  @Test
  void an_author_neither_reviews_nor_signs() {
    var own = Set.of(CHIEF.account());

    for (var state : List.of(AssessmentState.SUBMITTED, AssessmentState.AGREED)) {
      assertThat(Task.of(CHIEF, List.of(assessment(state, "", own)), TODAY)).isEmpty();
    }
  }

  @Test
  void who_agreed_it_as_its_reviewer_is_not_asked_to_sign_it() {
    var agreed = List.of(assessment(AssessmentState.AGREED, "", Set.of()));
    var reviewer =
        new Actor(
            AssessmentExamples.REVIEWER.account(),
            "Chief officer lead",
            Role.SPR_LEAD,
            Set.of(AssessmentExamples.LEICESTERSHIRE),
            "127.0.0.1");

    assertThat(Task.of(CHIEF, agreed, TODAY)).extracting(Task::kind).containsExactly(Kind.SIGN);
    assertThat(Task.of(reviewer, agreed, TODAY)).isEmpty();
  }

  @Test
  void what_was_due_yesterday_is_late() {
    var one = assessment(AssessmentState.OPEN, "", Set.of());

    assertThat(Task.of(CHIEF, List.of(one), TODAY)).allMatch(Task::late);
    assertThat(Task.of(CHIEF, List.of(one), one.due())).noneMatch(Task::late);
  }
}
