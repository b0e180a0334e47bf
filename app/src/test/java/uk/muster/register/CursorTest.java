package uk.muster.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CursorTest {
  @ParameterizedTest
  @CsvSource({
    "date,2026-11-29,true",
    "date,infinity,true",
    "date,-infinity,true",
    "date,0000-01-01,false",
    "date,2026-02-30,false",
    "date,2026-11,false",
    "date,soon,false",
    "numeric,12,true",
    "numeric,-0.25,true",
    "numeric,-Infinity,true",
    "numeric,1e400,false",
    "numeric,x,false",
    "text,anything,true"
  })
  void a_list_begins_only_where_the_column_can_be(String type, String value, boolean fits) {
    assertThat(new Cursor(false, value, "kent", "one").fits(type)).isEqualTo(fits);
  }

  @ParameterizedTest
  @CsvSource({"date", "numeric", "text"})
  void no_part_of_a_place_holds_what_postgresql_cannot_read(String type) {
    assertThat(new Cursor(false, "12\0", "kent", "one").fits(type)).isFalse();
    assertThat(new Cursor(false, "", "kent", "o\0ne").fits("text")).isFalse();
  }
}
