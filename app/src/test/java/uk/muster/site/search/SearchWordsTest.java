package uk.muster.site.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTest {
  @ParameterizedTest
  @CsvSource({
    "leic, Leicestershire Police, true",
    "  POLICE , Leicestershire Police, true",
    "shire, Leicestershire Police, false",
    "dyfed powys, Dyfed-Powys Police, true",
    "dyfed-powys, Dyfed-Powys Police, true",
    "d&c, D&C, true",
    "cwarantin, Cwarantîn, true",
    "-, Dyfed-Powys Police, false",
    "'', Leicestershire Police, false"
  })
  void a_name_is_found_by_the_beginning_of_its_words(String typed, String name, boolean found) {
    assertThat(new SearchWords(typed).match(name)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({
    "L13-0001, true",
    "4711, true",
    "kent, false",
    "PC 4711, false",
    "'', false",
    "4711%, false"
  })
  void a_collar_number_is_one_word_with_a_digit(String typed, boolean may) {
    assertThat(new SearchWords(typed).mayBeACollarNumber()).isEqualTo(may);
  }
}
