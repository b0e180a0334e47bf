package uk.muster.look.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "21 November 2026",
        "21 nov 2026",
        "21/11/2026",
        "2026-11-21",
        " 21  November 2026 "
      })
  void a_day_is_understood_as_people_type_it(String text) {
    assertThat(Days.parse(text)).contains(LocalDate.of(2026, 11, 21));
  }

  @ParameterizedTest
  @ValueSource(strings = {"31/02/2026", "yesterday", "", "21 November", "2026-13-01"})
  void what_is_no_day_is_not_guessed(String text) {
    assertThat(Days.parse(text)).isEmpty();
  }

  @Test
  void september_may_be_written_short() {
    assertThat(Days.parse("30 Sep 2013")).contains(LocalDate.of(2013, 9, 30));
  }

  @Test
  void a_date_is_kept_as_exactly_as_it_is_known() {
    var typed = Stream.of("September 2013", "2013-09", "1 Sep 2013", "2013", "2013/14", "soon");

    assertThat(typed.map(Days::printed))
        .containsExactly("2013-09", "2013-09", "2013-09-01", "2013", "2013/14", "soon");
  }
}
