package uk.muster.assessment.framework.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.muster.assessment.framework.Answer;
import uk.muster.assessment.framework.Framework;
import uk.muster.assessment.framework.FrameworkExamples;
import uk.muster.assessment.framework.RatingLevel;

/// Texts of frameworks: what is read, what is refused, and that nothing is lost on the way out.
class FrameworkReaderTest {
  private static final String TEXT =
      """
      framework: spr-2023-public-order
      version: 1
      edition: '2023'
      threat: public-order
      title: Public disorder
      origin: own
      source: Example
      scale:
      - {value: 0, name: absent, wording: Nothing}
      - {value: 1, name: planned, wording: A plan}
      - {value: 2, name: partial, wording: A part}
      - {value: 3, name: meets, wording: All}
      - {value: 4, name: leads, wording: More}
      terms:
      - {term: unit, meaning: Twenty-five people}
      questions:
      - code: po-capacity-local-1
        c: capacity
        level: local
        text: How many units?
        answer: number
        unit: units
        weight: 2
        levels:
          0: None at all
          3: Enough
        evidence:
        - Roll
        indicators:
        - readiness.psu-margin
        claims:
        - {indicator: readiness.psu-margin, from: 3, at-least: 0}
      """;

  private static ReadFramework read(String text) {
    return FrameworkReader.read("a.yaml", text, FrameworkExamples.KNOWN);
  }

  private static Framework good(String text) {
    var read = read(text);
    assertThat(read).isInstanceOf(ReadFramework.Read.class);
    return ((ReadFramework.Read) read).framework();
  }

  @Test
  void a_whole_text_is_read() {
    var framework = good(TEXT);

    var question = framework.questions().getFirst();
    assertThat(question.answer()).isEqualTo(new Answer.Numeric("units"));
    assertThat(question.claims().getFirst().words())
        .isEqualTo("A rating from 3 on needs at least 0");
    assertThat(framework.levels(question))
        .extracting(RatingLevel::wording)
        .containsExactly("None at all", "A plan", "A part", "Enough", "More");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "weight: 2|weight: -1|questions[1].weight (-1) must be more than 0",
        "weight: 2|weight: heavy|questions[1].weight (heavy) must be a number",
        "threat: public-order|threat: piracy|threat (piracy) is not a threat of the edition 2023",
        "edition: '2023'|edition: '1999'|edition (1999) is not an edition of the requirement",
        "c: capacity|c: courage|questions[1].c (courage) is none of the four Cs",
        "level: local|level: village|questions[1].level (village) is not a level",
        "- readiness.psu-margin|- made.up|indicators[1] (made.up) is not an indicator that any",
        "indicator: readiness.psu-margin, from|indicator: plans.in-date, from|(plans.in-date) is"
            + " claimed but not among the indicators of the question",
        "at-least: 0|at-best: 0|claims[1].at-best is not a key that is known here",
        "at-least: 0|at-least: 0, at-most: 1|claims[1] needs one of at-least and at-most",
        "3: Enough|3: None at all|questions[1].levels (3) is worded like another level",
        "3: Enough|0: Enough|questions[1].levels.0 stands twice",
        "3: Enough|7: Enough|questions[1].levels.7 (7) is not a level of the scale",
        "name: planned, wording: A plan|name: planned, wording: A part|scale (2) is worded like",
        "value: 4|value: 3|scale[5] (3) must be 4: levels stand in order",
        "title: Public disorder|headline: Public disorder|needs the key title",
        "title: Public disorder|title: ''|title must not be empty",
        "origin: own|origin: borrowed|origin (borrowed) must be national, own or written",
        "framework: spr-2023|framework: kent-2023|must begin with spr-, as it is for the nation",
        "origin: own|owner: kent|must begin with kent-, as it is that force's own",
        "version: 1|version: 0|version (0) must be a whole number from 1 to 9999",
        "answer: number|answer: yes-no|questions[1].unit (units) is for answers in numbers only",
        "answer: number|answer: song|questions[1].answer (song) must be rated, number or yes-no",
      })
  void what_is_wrong_is_said_with_its_place_and_value(String good, String bad, String said) {
    assertThat(TEXT).contains(good);

    var read = read(TEXT.replace(good, bad));

    assertThat(((ReadFramework.Faulty) read).faults())
        .extracting(FrameworkFault::sentence)
        .anySatisfy(sentence -> assertThat(sentence).contains(said));
  }

  @Test
  void a_fault_names_file_and_line() {
    var read = read(TEXT.replace("weight: 2", "weight: -1"));

    assertThat(((ReadFramework.Faulty) read).faults())
        .extracting(FrameworkFault::toString)
        .containsExactly("a.yaml, line 23: questions[1].weight (-1) must be more than 0");
  }

  @Test
  void a_question_code_stands_once() {
    var twice = TEXT + TEXT.substring(TEXT.indexOf("- code:"));

    assertThat(((ReadFramework.Faulty) read(twice)).faults())
        .extracting(FrameworkFault::sentence)
        .containsExactly("questions[2] (po-capacity-local-1) is the code of two questions");
  }

  @Test
  void what_is_no_framework_is_refused_whole() {
    for (var text : List.of("", "- a", "a: [", "just words", "&a [*a]", "x".repeat(1_000_001))) {
      assertThat(read(text))
          .as(text.substring(0, Math.min(9, text.length())))
          .isInstanceOf(ReadFramework.Faulty.class);
    }
  }

  @Test
  void what_is_written_is_read_as_it_was_and_written_again_the_same() {
    LongStream.range(0, 300)
        .mapToObj(FrameworkExamples::seeded)
        .forEach(framework -> {
          var text = FrameworkWriter.write(framework);
          assertThat(good(text)).isEqualTo(framework);
          assertThat(FrameworkWriter.write(good(text))).isEqualTo(text);
        });
    assertThat(FrameworkWriter.write(good(FrameworkWriter.write(good(TEXT)))))
        .isEqualTo(FrameworkWriter.write(good(TEXT)));
  }
}
