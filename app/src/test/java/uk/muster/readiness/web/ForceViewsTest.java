package uk.muster.readiness.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import muster.engine.formation.WhatIf;
import org.junit.jupiter.api.Test;
import uk.muster.examples.Examples;
import uk.muster.readiness.ForceReadiness;
import uk.muster.readiness.counts.ReadinessExamples;

class ForceViewsTest {
  private static final ForceReadiness ANSWER = ReadinessExamples.leicestershire("psu-with-medics");

  private static ForceView view(ForceReadiness answer) {
    var words = new UnitWords(answer.unit(), ReadinessExamples.CATALOGUE);
    return new ForceViews(
            answer,
            words,
            new Addresses(answer.question(), true),
            new ForceForm(Map.of()),
            Optional.empty(),
            false)
        .view(false, false);
  }

  @Test
  void the_heading_is_the_answer() {
    assertThat(view(ANSWER).heading()).isEqualTo("Leicestershire can form 11 units today");
  }

  @Test
  void the_lead_says_what_it_means_for_both_calls() {
    assertThat(view(ANSWER).lead())
        .isEqualTo(
            "That is 4 fewer than it needs for itself. If the nation called in its promise on the"
                + " same day, 9 units would be missing.");
  }

  @Test
  void why_not_one_more_can_be_checked_by_counting() {
    var why = view(ANSWER).whyNot();

    assertThat(why.title()).isEqualTo("Why not 12");
    assertThat(why.sums().rows())
        .extracting(row -> row.label() + ": " + row.working() + " = " + row.result())
        .containsExactly(
            "Needed: 12 units × 2 medics = 24", "In date: 22 medics = 22", "Short: 24 – 22 = 2");
  }

  @Test
  void what_is_left_over_is_said_in_words() {
    var left = view(ReadinessExamples.leicestershire("psu")).leftOver().orElseThrow();

    assertThat(left.rows())
        .extracting(row -> row.call() + ": " + row.asked() + ", " + row.onFormable().words())
        .containsExactly(
            "Local need alone: 15, 1 spare",
            "National promise alone: 5, 11 spare",
            "Both at once: 20, 4 short");
    assertThat(left.sum()).isEqualTo("16 declared, 15 + 5 promised: 4 short if both are called.");
    assertThat(left.twice())
        .isEqualTo(
            "Each promise looks kept when it is read alone. Together they ask for 20 units, so 4 of"
                + " the 16 declared are promised twice.");
  }

  @Test
  void the_tightest_limit_comes_first_and_is_marked() {
    var rows = view(ANSWER).limits();

    assertThat(rows.getFirst().name()).isEqualTo("Medic");
    assertThat(rows.getFirst().tightest()).isTrue();
    assertThat(rows).extracting(LimitRow::units).isSorted();
    assertThat(rows).extracting(LimitRow::name).contains("Carrier (vehicle)", "Everyone together");
    assertThat(rows.getFirst().inDate().href()).contains("/people?").contains("roles=medic");
  }

  @Test
  void the_staircase_says_whom_to_train() {
    assertThat(view(ANSWER).stairs())
        .first()
        .extracting(StairRow::units, StairRow::train, StairRow::other)
        .containsExactly("12", "2 constables as medics", "None");
  }

  @Test
  void the_form_begins_with_the_least_training_that_adds_a_unit() {
    var whatIf = view(ANSWER).whatIf();

    assertThat(whatIf.column()).isEqualTo("With 2 more medics");
    assertThat(whatIf.rows().getFirst().then()).isEqualTo("12");
  }

  @Test
  void what_if_answers_losses_and_units_held_back() {
    var supposed =
        new WhatIf(
            List.of(new WhatIf.Loss(WhatIf.Among.RANK, "PC", 5)),
            List.of(new WhatIf.Train(10, "medic")),
            2);
    var whatIf = view(ReadinessExamples.supposing(ANSWER, supposed)).whatIf();

    assertThat(whatIf.column())
        .isEqualTo("With 10 more medics, 5% fewer constables and 2 held back");
    assertThat(whatIf.rows().getFirst().name()).isEqualTo("Formable and not held back");
  }

  @Test
  void the_worked_case_says_which_parts_are_the_reports() {
    var note = view(ANSWER).workedCase().orElseThrow();

    assertThat(note.title()).isEqualTo("Worked case: Leicestershire Police, September 2013.");
    assertThat(note.words()).isEqualTo(Examples.find("leicestershire-2013").orElseThrow().note());
    assertThat(note.href()).isEqualTo("/worked-cases/leicestershire-2013");
  }

  @Test
  void the_next_12_months_name_the_days_that_cost_units() {
    var year = view(ANSWER).year().orElseThrow();

    assertThat(year.heading()).startsWith("Next 12 months: ");
    assertThat(year.rows().getFirst().what()).isEqualTo("Today");
    assertThat(year.rows()).anyMatch(YearView.Row::costs);
    assertThat(year.heading()).endsWith("take it to 0 on 14 May 2014");
    assertThat(year.rows().getLast().date()).as("the day of the heading").isEqualTo("14 May 2014");
    assertThat(year.shown()).isLessThan(year.changes());
  }
}
