package uk.muster.reports.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/// The rules by which sentences are made of entries.
class SentenceTest {
  private static String say(String pattern, Map<String, String> fields) {
    return Sentence.say(
        pattern, name -> fields.getOrDefault(name, ""), name -> fields.getOrDefault(name, ""));
  }

  @Test
  void a_field_stands_for_its_words_and_the_sentence_is_closed() {
    assertThat(
            say("{who} {does} {whom}", Map.of("who", "the unit", "does", "briefs", "whom", "all")))
        .isEqualTo("The unit briefs all.");
  }

  @Test
  void a_part_whose_field_is_empty_is_left_out() {
    assertThat(
            say("{name}[, chaired by {chair}][ ({rhythm})]", Map.of("name", "Board", "chair", "A")))
        .isEqualTo("Board, chaired by A.");
  }

  @Test
  void a_part_for_one_state_stands_only_in_that_state() {
    var pattern = "{name}[state=planned: (planned)]";

    assertThat(say(pattern, Map.of("name", "Move", "state", "planned")))
        .isEqualTo("Move (planned).");
    assertThat(say(pattern, Map.of("name", "Move", "state", "yes"))).isEqualTo("Move.");
  }

  @Test
  void several_are_joined_by_and() {
    assertThat(say("{name}", Map.of("name", "prevent;protect;pursue")))
        .isEqualTo("Prevent, protect and pursue.");
  }

  @Test
  void signs_in_an_entry_are_words_and_not_rules() {
    assertThat(say("{name}[ ({x})]", Map.of("name", "a $1 {b}", "x", "\\")))
        .isEqualTo("A $1 {b} (\\).");
  }
}
