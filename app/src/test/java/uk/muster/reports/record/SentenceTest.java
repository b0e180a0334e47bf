package uk.muster.reports.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.OptionalInt;
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

  @Test
  void a_number_goes_with_its_noun_and_a_list_of_names_with_none() {
    assertThat(say("It has {n#partner|partners}", Map.of("n", "1"))).isEqualTo("It has 1 partner.");
    assertThat(say("It has {n#partner|partners}", Map.of("n", "18")))
        .isEqualTo("It has 18 partners.");
    assertThat(say("It has {n#partner|partners}", Map.of("n", "0")))
        .isEqualTo("It has no partners.");
    assertThat(say("It joins {n#force|forces}", Map.of("n", "Kent Police;Essex Police")))
        .isEqualTo("It joins Kent Police and Essex Police.");
  }

  @Test
  void a_sentence_that_has_its_end_gets_no_second_one() {
    assertThat(say("{name}[. It looks at {what}]", Map.of("name", "Debrief.", "what", "kit.")))
        .isEqualTo("Debrief. It looks at kit.");
    assertThat(say("{name}", Map.of("name", "Ready?"))).isEqualTo("Ready?");
  }

  @Test
  void numbers_days_and_differences_are_said_plainly() {
    assertThat(Plainly.count(0, "unit", "units")).isEqualTo("no units");
    assertThat(Plainly.count(1, "unit", "units")).isEqualTo("1 unit");
    assertThat(Plainly.of(0, 4)).isEqualTo("none of them");
    assertThat(Plainly.of(4, 4)).isEqualTo("all 4");
    assertThat(Plainly.of(1, 1)).isEqualTo("it");
    assertThat(Plainly.of(2, 4)).isEqualTo("2 of 4");
    assertThat(Plainly.difference(OptionalInt.of(-1))).isEqualTo("1 lower");
    assertThat(Plainly.difference(OptionalInt.of(0))).isEqualTo("the same");
    assertThat(Plainly.difference(OptionalInt.empty())).isEqualTo("not compared");
    assertThat(Plainly.on("2026-05-03")).isEqualTo("on 3 May 2026");
    assertThat(Plainly.on("2026-05")).isEqualTo("in May 2026");
    assertThat(Plainly.on("spring 2026")).isEqualTo("spring 2026");
    assertThat(EntryWords.small("Every year") + EntryWords.small("CBRN"))
        .isEqualTo("every yearCBRN");
  }
}
