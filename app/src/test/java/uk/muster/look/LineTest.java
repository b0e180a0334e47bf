package uk.muster.look;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineTest {
  @Test
  void what_is_chosen_is_told_with_days_in_words_and_without_what_is_empty() {
    assertThat(Words.line("Public order", "", "2026-11-21", "as known on 2026-12-01"))
        .isEqualTo("Public order, 21 November 2026, as known on 1 December 2026.");
    assertThat(Words.line("", "")).isEqualTo("Nothing chosen.");
  }

  @Test
  void a_day_that_does_not_exist_stays_as_it_was_typed() {
    assertThat(Words.line("2026-02-30")).isEqualTo("2026-02-30.");
  }
}
