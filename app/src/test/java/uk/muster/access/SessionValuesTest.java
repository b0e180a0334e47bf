package uk.muster.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionValuesTest {
  @Test
  void words_are_kept_as_words_so_that_the_database_can_read_them() {
    var kept = SessionValues.write("Derby, 10.0.0.7");

    assertThat(new String(kept, 1, kept.length - 1, StandardCharsets.UTF_8))
        .isEqualTo("Derby, 10.0.0.7");
    assertThat(SessionValues.read(kept)).isEqualTo("Derby, 10.0.0.7");
  }

  @Test
  void what_is_no_word_comes_back_as_it_was() {
    assertThat(SessionValues.read(SessionValues.write(List.of(1, 2)))).isEqualTo(List.of(1, 2));
  }

  @Test
  void a_class_that_no_session_holds_is_not_read() {
    var kept = SessionValues.write(new java.awt.Point(1, 2));

    assertThat(SessionValues.read(kept)).isNull();
  }

  @Test
  void bytes_of_another_version_are_nothing_rather_than_a_failure() {
    assertThat(SessionValues.read(new byte[] {'J', 1, 2, 3})).isNull();
    assertThat(SessionValues.read(new byte[0])).isNull();
  }
}
