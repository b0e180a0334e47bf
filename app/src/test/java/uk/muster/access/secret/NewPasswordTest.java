package uk.muster.access.secret;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NewPasswordTest {
  private static String fault(String password, String again) {
    return NewPassword.fault("leics.planner", password, again).orElse("");
  }

  @Test
  void four_words_will_do() {
    assertThat(fault("harbour lantern nine plum", "harbour lantern nine plum")).isEmpty();
  }

  @Test
  void what_is_wrong_is_said_with_its_value() {
    assertThat(fault("short", "short")).contains("5 characters");
    assertThat(fault("é".repeat(20) + "abcdefghijklmnopqrstuvwxyzabcdefghi", ""))
        .contains("75 bytes");
    assertThat(fault("my LEICS.PLANNER word", "")).contains("account name");
    assertThat(fault("aaaaaaaaaaaaaa", "aaaaaaaaaaaaaa")).contains("different characters");
    assertThat(fault("harbour lantern nine plum", "harbour lantern nine plums"))
        .contains("must be the same");
  }
}
