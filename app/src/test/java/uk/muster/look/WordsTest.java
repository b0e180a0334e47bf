package uk.muster.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  @Test
  void numbers_have_commas_and_a_true_minus() {
    assertThat(Words.number(1940)).isEqualTo("1,940");
    assertThat(Words.number(-6)).isEqualTo("−6");
    assertThat(Words.count(1, "unit", "units")).isEqualTo("1 unit");
    assertThat(Words.count(0, "unit", "units")).isEqualTo("0 units");
  }

  @Test
  void dates_are_british_and_short_in_tables() {
    var day = LocalDate.of(2026, 9, 1);

    assertThat(Words.date(day)).isEqualTo("1 September 2026");
    assertThat(Words.shortDate(day)).isEqualTo("1 Sep");
    assertThat(Words.shortDateYear(day)).isEqualTo("1 Sep 2026");
    assertThat(Words.hourAndDate(LocalDateTime.of(2026, 11, 21, 6, 0)))
        .isEqualTo("06:00 on 21 November 2026");
  }

  @ParameterizedTest
  @CsvSource({
    "-6, 6 short, −6, SHORT_6",
    "-5, 5 short, −5, SHORT_3",
    "-2, 2 short, −2, SHORT_1",
    "0, exactly met, 0, MET",
    "2, 2 spare, +2, SPARE_1",
    "3, 3 spare, +3, SPARE_3"
  })
  void a_margin_is_said_in_words_signed_in_tables_and_shaded_on_maps(
      int units, String words, String signed, MarginClass shade) {
    var margin = Margin.of(units);

    assertThat(margin.words()).isEqualTo(words);
    assertThat(margin.signed()).isEqualTo(signed);
    assertThat(margin.shade()).isEqualTo(shade);
  }

  @ParameterizedTest
  @CsvSource({"1,1", "0.5,0.5", "-0.25,-0.25", "12.344,12.34", "-3.999,-4", "100,100", "0.004,0"})
  void drawings_write_numbers_with_at_most_two_decimals(double value, String written) {
    assertThat(Svg.number(value)).isEqualTo(written);
  }
}
