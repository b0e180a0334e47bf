package uk.muster.look.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepPaperTest {
  @ParameterizedTest
  @CsvSource({"0,1", "4,1", "5,2", "8,2", "9,5", "20,5", "21,10", "133,50", "900,500"})
  void an_axis_has_at_most_five_lines_at_round_numbers(int highest, int step) {
    assertThat(StepPaper.gridStep(highest)).isEqualTo(step);
  }

  @ParameterizedTest
  @CsvSource({"41,1", "27,1", "21,3", "9,3", "8.9,6", "4,12"})
  void names_of_months_do_not_touch(double widthOfMonth, int apart) {
    assertThat(StepPaper.monthsApart(widthOfMonth)).isEqualTo(apart);
  }
}
