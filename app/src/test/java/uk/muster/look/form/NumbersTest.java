package uk.muster.look.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12|12",
        "1,940|1940",
        "£1,250,000.50|1250000.50",
        "> £8,000|>8000",
        ">= 12|>=12",
        "12 000|12000",
        "0.25|0.25",
        "-5|-5"
      })
  void a_number_is_understood_as_people_type_it(String typed, String plain) {
    assertThat(Numbers.plain(typed)).isEqualTo(plain);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,5", "0,25", "1 2", "4,,5", "1,2345", "12,00", "£ lots", "1.000,5", ""})
  void what_is_no_number_is_not_guessed(String typed) {
    assertThat(Numbers.plain(typed)).isEqualTo(typed);
  }
}
