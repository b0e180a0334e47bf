package uk.muster.exchange.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Only what PostgreSQL can read is a place in a list.
class KeyOrderTest {
  private static boolean isPlace(KeyOrder.Type type, String... values) {
    var cursor = new RowCursor(false, List.of(values)).text();
    return new KeyOrder("c.column", type, "c.id", false).place(cursor).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0001-01-01", "9999-12-31", "2026-02-28", "infinity", "-infinity"})
  void a_day_of_the_years_1_to_9999_is_a_place(String day) {
    assertThat(isPlace(KeyOrder.Type.DAY, day, "T1")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0000-01-01",
        "-001-01-01",
        "-0001-01-01",
        "+12345-01-01",
        "+999999999-12-31",
        "2026-02-30",
        "",
        "2026-02-2\u0000"
      })
  void any_other_day_is_none(String day) {
    assertThat(isPlace(KeyOrder.Type.DAY, day, "T1")).isFalse();
  }

  @Test
  void a_zero_byte_is_in_no_text_and_in_no_name_of_a_row() {
    assertThat(isPlace(KeyOrder.Type.TEXT, "Smith", "T1")).isTrue();
    assertThat(isPlace(KeyOrder.Type.TEXT, "Smi\u0000th", "T1")).isFalse();
    assertThat(isPlace(KeyOrder.Type.TEXT, "Smith", "T\u0000")).isFalse();
    assertThat(isPlace(KeyOrder.Type.NUMBER, "12", "T\u0000")).isFalse();
  }
}
