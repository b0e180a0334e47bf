package uk.muster.risks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AssessmentStandingTest {
  private static AssessmentStanding on(String day, Map<String, String> values) {
    var all = new HashMap<>(values);
    all.putIfAbsent("status", "finished");
    return AssessmentStanding.of(RiskExamples.entry("assessments", "a", all), LocalDate.parse(day));
  }

  @Test
  void it_is_in_date_up_to_and_on_the_day_it_is_due() {
    var due = Map.of("next_due", "2026-06-30");

    assertThat(on("2026-06-30", due)).isEqualTo(AssessmentStanding.IN_DATE);
    assertThat(on("2026-07-01", due)).isEqualTo(AssessmentStanding.OVERDUE);
  }

  @Test
  void without_such_a_day_its_own_date_and_the_interval_say_it() {
    var halfYearly = Map.of("dated", "2013-07", "interval", "six-monthly");

    assertThat(on("2014-01-31", halfYearly)).isEqualTo(AssessmentStanding.IN_DATE);
    assertThat(on("2014-02-01", halfYearly)).isEqualTo(AssessmentStanding.OVERDUE);
  }

  @Test
  void the_day_it_is_due_is_worth_more_than_the_interval() {
    assertThat(
            on(
                "2014-02-01",
                Map.of("dated", "2013-07", "interval", "six-monthly", "next_due", "2014")))
        .isEqualTo(AssessmentStanding.IN_DATE);
  }

  @Test
  void what_nothing_holds_to_a_date_is_not_called_in_date() {
    assertThat(on("2026-01-01", Map.of())).isEqualTo(AssessmentStanding.UNDATED);
    assertThat(on("2026-01-01", Map.of("dated", "2013-07", "interval", "regular")))
        .isEqualTo(AssessmentStanding.UNDATED);
  }

  @Test
  void what_is_not_finished_is_requested_or_in_development_whatever_its_dates() {
    assertThat(on("2026-01-01", Map.of("status", "requested", "next_due", "2026-06-30")))
        .isEqualTo(AssessmentStanding.REQUESTED);
    assertThat(on("2026-01-01", Map.of("status", "in-development")))
        .isEqualTo(AssessmentStanding.IN_DEVELOPMENT);
  }
}
