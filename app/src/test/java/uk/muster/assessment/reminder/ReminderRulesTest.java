package uk.muster.assessment.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.muster.assessment.answer.AssessmentExamples.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.muster.Acting;
import uk.muster.assessment.answer.AssessmentState;
import uk.muster.register.Entry;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.Period;
import uk.muster.shared.Role;

/// Who is reminded of what, and when.
class ReminderRulesTest {
  /// When the assessment of the examples is due.
  private static final LocalDate DUE = LocalDate.of(2026, 11, 20);

  private static final Actor CHIEF = Acting.actor(Role.SPR_LEAD, "leicestershire");
  private static final Actor LEAD = Acting.actor(Role.BUSINESS_LEAD, "leicestershire");
  private static final Actor PLANNER = Acting.actor(Role.PLANNER, "leicestershire");
  private static final List<Actor> PEOPLE = List.of(CHIEF, LEAD, PLANNER);

  private static List<Reminder> tasks(AssessmentState state, LocalDate today) {
    var one = assessment(state, LEAD.account(), Set.of(LEAD.account()));
    return ReminderRules.of(PEOPLE, List.of(one), List.of(), Map.of(), today);
  }

  @Test
  void whoever_a_task_waits_for_is_reminded_from_a_week_before_and_when_it_is_overdue() {
    var about = "assessments/leicestershire-quarter-1/public-order/answer";

    assertThat(tasks(AssessmentState.OPEN, DUE.minusDays(8))).isEmpty();
    assertThat(tasks(AssessmentState.OPEN, DUE.minusDays(7)))
        .containsExactly(new Reminder(LEAD.account(), about, DUE, false));
    assertThat(tasks(AssessmentState.OPEN, DUE))
        .containsExactly(new Reminder(LEAD.account(), about, DUE, false));
    assertThat(tasks(AssessmentState.OPEN, DUE.plusDays(1)))
        .containsExactly(new Reminder(LEAD.account(), about, DUE, true));
  }

  @Test
  void reviewers_and_signatories_are_reminded_and_authors_are_not() {
    assertThat(tasks(AssessmentState.SUBMITTED, DUE))
        .extracting(Reminder::account)
        .containsExactlyInAnyOrder(CHIEF.account(), PLANNER.account());
    assertThat(tasks(AssessmentState.AGREED, DUE))
        .extracting(Reminder::account)
        .containsExactly(CHIEF.account());
    assertThat(tasks(AssessmentState.SIGNED, DUE.plusDays(99))).isEmpty();
  }

  private static List<String> evidence(LocalDate today, Map<String, String> more) {
    var values = new HashMap<>(Map.of("state", "kept", "expires", "2026-11"));
    values.putAll(more);
    var item =
        new Entry(
            "evidence",
            new ForceId("leicestershire"),
            "e1",
            values,
            Map.of(),
            Marking.OFFICIAL,
            Period.OPEN,
            new Period(DUE.minusYears(1), Period.OPEN),
            Instant.EPOCH,
            Instant.MAX,
            "test",
            0,
            "");
    return ReminderRules.of(PEOPLE, List.of(), List.of(item), Map.of("l1", PLANNER.post()), today)
        .stream()
        .map(one -> one.account() + (one.overdue() ? " overdue" : " soon"))
        .toList();
  }

  @Test
  void evidence_that_expires_is_first_of_all_its_owners_where_an_account_holds_that_post() {
    var planners = List.of(PLANNER.account() + " soon");
    var owned = Map.of("threats", "public-order", "owner", PLANNER.post().toUpperCase(Locale.UK));

    assertThat(evidence(DUE, owned)).isEqualTo(planners);
    assertThat(evidence(DUE, Map.of("threats", "public-order", "owner", "", "lead", "l1")))
        .isEqualTo(planners);
    assertThat(evidence(DUE, Map.of("threats", "public-order", "owner", "Head of archives")))
        .containsExactly(LEAD.account() + " soon");
  }

  @Test
  void evidence_that_expires_is_its_leads_before_its_last_day_and_after_it() {
    var mine = Map.of("threats", "public-order");

    assertThat(evidence(LocalDate.of(2026, 10, 30), mine)).isEmpty();
    assertThat(evidence(LocalDate.of(2026, 10, 31), mine))
        .containsExactly(LEAD.account() + " soon");
    assertThat(evidence(LocalDate.of(2026, 12, 1), mine))
        .containsExactly(LEAD.account() + " overdue");
    assertThat(evidence(DUE, Map.of("threats", "cyber")))
        .containsExactly(CHIEF.account() + " soon");
    assertThat(evidence(DUE, Map.of("state", "withdrawn"))).isEmpty();
    assertThat(evidence(LocalDate.of(2026, 9, 1), Map.of("remind_on", "2026-09-01")))
        .containsExactly(CHIEF.account() + " soon");
  }
}
