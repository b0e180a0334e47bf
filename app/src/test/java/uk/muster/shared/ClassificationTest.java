package uk.muster.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.muster.shared.Marking.OFFICIAL;
import static uk.muster.shared.Marking.OFFICIAL_SENSITIVE;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClassificationTest {
  private static final Classification PLAIN = Classification.OFFICIAL;
  private static final Classification REGION = new Classification(OFFICIAL, "Region only");
  private static final Classification SECRETARIAT =
      new Classification(OFFICIAL_SENSITIVE, "Secretariat only");

  private static Shell shell(String usual) {
    return new Shell(
        "Halls",
        PLAIN,
        usual,
        "",
        List.of(),
        "",
        List.of(),
        List.of(),
        "",
        List.of(),
        List.of(),
        List.of(),
        "",
        "",
        "1",
        "",
        "",
        new Shell.Csrf("_csrf", ""),
        false,
        Appearance.USUAL,
        "/");
  }

  @Test
  void a_page_bears_the_highest_marking_and_the_instruction_of_what_it_shows() {
    assertThat(Classification.of(Stream.of())).isEqualTo(PLAIN);
    assertThat(Classification.of(Stream.of(PLAIN, REGION, REGION))).isEqualTo(REGION);
    assertThat(REGION.and(new Classification(OFFICIAL_SENSITIVE, "")).words())
        .isEqualTo("OFFICIAL-SENSITIVE: Region only");
  }

  @Test
  void different_instructions_on_one_page_send_to_each_record() {
    assertThat(Classification.of(Stream.of(REGION, PLAIN, SECRETARIAT)).words())
        .isEqualTo("OFFICIAL-SENSITIVE: as each record says");
  }

  @Test
  void the_usual_instruction_stands_only_after_what_is_sensitive_and_says_nothing_else() {
    var shell = shell("Police and partners only");

    assertThat(shell.marked().words()).isEqualTo("OFFICIAL");
    assertThat(shell.windowTitle()).isEqualTo("Halls – Muster");
    assertThat(shell.atLeast(OFFICIAL_SENSITIVE).windowTitle())
        .isEqualTo("Halls – Muster – OFFICIAL-SENSITIVE: Police and partners only");
    assertThat(shell.atLeast(SECRETARIAT).marked()).isEqualTo(SECRETARIAT);
    assertThat(shell.atLeast(SECRETARIAT).forPublication().marked()).isEqualTo(PLAIN);
  }

  @Test
  void a_name_of_a_file_holds_no_more_of_the_instruction_than_it_can() {
    assertThat(PLAIN.inName()).isEqualTo("OFFICIAL");
    assertThat(new Classification(OFFICIAL, "A/B: \u00e9 ".repeat(30)).inName())
        .matches("OFFICIAL-[a-z-]{1,40}")
        .doesNotEndWith("-");
    assertThat(new Classification(OFFICIAL, "\u2020").inName()).isEqualTo("OFFICIAL");
  }
}
