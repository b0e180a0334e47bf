package uk.muster.workforce.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import uk.muster.shared.Check.Finding;
import uk.muster.shared.ForceId;
import uk.muster.shared.Period;
import uk.muster.workforce.takeup.TakeUp;
import uk.muster.workforce.training.Course;

/// What censuses of e-learning show.
class TakeUpRulesTest {
  private static final ForceId FORCE = new ForceId("essex");
  private static final LocalDate ON = LocalDate.of(2026, 11, 21);
  private static final Course CYBER =
      new Course(
          FORCE,
          "CYBER-1",
          "Cyber basics",
          "e-learning",
          "",
          "",
          "",
          "",
          "College of Policing",
          "",
          "",
          "",
          OptionalInt.empty(),
          OptionalInt.empty(),
          OptionalInt.empty(),
          OptionalInt.empty(),
          "",
          new Course.Content("", "", "", "", ""),
          new Period(LocalDate.of(2026, 1, 1), Period.OPEN),
          new Course.Source(0, OffsetDateTime.MIN, OffsetDateTime.MAX));

  private static TakeUp census(LocalDate on, int headcount, int completed) {
    return new TakeUp(
        FORCE,
        "Cyber basics",
        "all",
        on,
        OptionalInt.of(headcount),
        OptionalInt.of(completed),
        OptionalInt.of(completed),
        "census");
  }

  private static TakeUp empty(LocalDate on) {
    return new TakeUp(
        FORCE,
        "Cyber basics",
        "all",
        on,
        OptionalInt.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        "report");
  }

  @Test
  void a_course_offered_needs_a_census_that_counts_by_the_day() {
    var later = census(ON.plusDays(1), 100, 90);
    var without = empty(ON.minusDays(1));

    assertThat(TakeUpRules.notShown(FORCE, List.of(CYBER), List.of(later, without), ON))
        .extracting(Finding::sentence)
        .containsExactly(
            "“Cyber basics” is offered since 1 January 2026, and no census up to 21 November 2026"
                + " says how many of how many completed it.");
    assertThat(TakeUpRules.notShown(FORCE, List.of(CYBER), List.of(census(ON, 100, 0)), ON))
        .isEmpty();
    assertThat(TakeUpRules.notShown(FORCE, List.of(CYBER), List.of(), LocalDate.of(2025, 12, 31)))
        .isEmpty();
  }

  @Test
  void fewer_than_half_is_few_by_the_newest_census() {
    var before = census(ON.minusYears(1), 2000, 1900);
    var now = census(ON, 2000, 999);

    assertThat(TakeUpRules.low(FORCE, List.of(CYBER), List.of(before, now), ON))
        .extracting(Finding::sentence)
        .containsExactly(
            "“Cyber basics”: 999 of 2,000 completed it by 21 November 2026, fewer than half.");
    assertThat(TakeUpRules.low(FORCE, List.of(CYBER), List.of(census(ON, 2000, 1000)), ON))
        .isEmpty();
  }

  @Test
  void one_source_that_gives_two_days_for_the_same_figures_disagrees_with_itself() {
    var december = empty(LocalDate.of(2013, 12, 1));
    var january = empty(LocalDate.of(2014, 1, 31));

    assertThat(TakeUpRules.datesDisagree(FORCE, List.of(december, january)))
        .extracting(Finding::sentence)
        .containsExactly(
            "“Cyber basics”: one source gives 2 days for the same census: 1 December 2013 and 31"
                + " January 2014.");
    assertThat(
            TakeUpRules.datesDisagree(
                FORCE, List.of(census(ON.minusYears(1), 100, 10), census(ON, 100, 20))))
        .isEmpty();
  }
}
