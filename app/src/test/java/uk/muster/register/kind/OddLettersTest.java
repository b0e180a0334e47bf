package uk.muster.register.kind;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What no text of a register may hold.
class OddLettersTest {
  private static String fault(KindField field, String text) {
    return OddLetters.fault(field, text).map(Wrong::words).orElse("");
  }

  @Test
  void a_control_character_is_refused_with_its_field() {
    assertThat(fault(KindField.text("name", "Name"), "a\u0001b"))
        .isEqualTo("Name holds the control character U+0001");
    assertThat(fault(KindField.text("name", "Name"), "a\u001b[0m")).contains("U+001B");
    assertThat(fault(KindField.text("name", "Name"), "a\u007f")).contains("U+007F");
    assertThat(fault(KindField.text("name", "Name"), "a\nb")).contains("U+000A");
  }

  @Test
  void lines_and_tabs_are_good_in_long_texts() {
    assertThat(fault(KindField.longText("about", "About"), "a\r\n\tb")).isEmpty();
    assertThat(fault(KindField.longText("about", "About"), "a\u0007")).contains("U+0007");
  }

  @Test
  void what_cannot_be_seen_is_empty() {
    assertThat(fault(KindField.text("name", "Name"), "\u200b\u2060"))
        .isEqualTo("Name is empty: it holds nothing that can be seen");
    assertThat(fault(KindField.text("name", "Name"), "\u200bA")).isEmpty();
    assertThat(fault(KindField.text("name", "Name"), "")).isEmpty();
  }
}
