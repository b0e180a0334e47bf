package uk.muster.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// A unit is declared as of several and written as of one where there is one.
class UnitWordsTest {
  @Test
  void one_exercise_is_no_exercises() {
    assertThat(FieldReading.ofOne("1", "exercises")).isEqualTo("exercise");
    assertThat(FieldReading.ofOne(">1", "exercises")).isEqualTo("exercise");
    assertThat(FieldReading.ofOne("1", "people")).isEqualTo("person");
    assertThat(FieldReading.ofOne("1", "")).isEmpty();
  }

  @Test
  void what_is_not_one_keeps_the_words_of_several() {
    assertThat(FieldReading.ofOne("0", "exercises")).isEqualTo("exercises");
    assertThat(FieldReading.ofOne("11", "exercises")).isEqualTo("exercises");
    assertThat(FieldReading.ofOne("1.5", "people")).isEqualTo("people");
  }
}
