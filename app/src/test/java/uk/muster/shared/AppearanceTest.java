package uk.muster.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppearanceTest {
  @Test
  void each_switch_changes_one_thing_and_is_kept() {
    var changed = Appearance.USUAL.with("language", "cy").with("theme", "dark");

    assertThat(changed).isEqualTo(new Appearance(Language.WELSH, true, true));
    assertThat(Appearance.of(changed.with("letters", "off").kept()))
        .isEqualTo(new Appearance(Language.WELSH, true, false));
    assertThat(changed.with("theme", "light").with("language", "en-GB"))
        .isEqualTo(Appearance.USUAL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "french-neon", "\"><script>", "dark-dark-dark--"})
  void what_is_not_understood_is_as_usual(String kept) {
    assertThat(Appearance.of(kept).language()).isEqualTo(Language.ENGLISH);
    assertThat(Appearance.of(kept).kept()).matches("english-(light|dark)-letters");
    assertThat(Appearance.USUAL.with("theme", kept)).isEqualTo(Appearance.USUAL);
  }
}
