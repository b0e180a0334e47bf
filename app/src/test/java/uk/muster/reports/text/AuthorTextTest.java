package uk.muster.reports.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.muster.reports.model.Basis;
import uk.muster.reports.model.Block;
import uk.muster.reports.model.Inline;
import uk.muster.reports.model.Section;
import uk.muster.shared.Classification;

/// An author's text of a section: what it becomes, what is amiss in it, and what is refused.
class AuthorTextTest {
  private static final Inline.Said UNITS =
      new Inline.Said(
          "15",
          Basis.of("Register", "", LocalDate.of(2026, 11, 28), Classification.OFFICIAL)
              .counting(Basis.Counted.OTHER));
  private static final Parts PARTS =
      new Parts() {
        @Override
        public Optional<Inline.Said> field(String name) {
          return name.equals("figure: readiness.psu-formable")
                  || name.equals("figure: aid.balance on 2026-01-01")
              ? Optional.of(UNITS)
              : Optional.empty();
        }

        @Override
        public Optional<Answer> answer(String name) {
          return field(name)
              .map(said -> new Answer(said, name.contains("aid") ? "no aid is on record" : ""));
        }

        @Override
        public List<String> fields() {
          return List.of("readiness.psu-formable", "readiness.psu-declared", "aid.balance");
        }

        @Override
        public Optional<Made> part(String name) {
          return Optional.empty();
        }
      };

  private static AuthorText.Read read(String text) {
    var outcome = AuthorText.read(text, 1, PARTS);
    assertThat(outcome.refusal()).isEmpty();
    return (AuthorText.Read) outcome;
  }

  private static String refusal(String text) {
    return AuthorText.read(text, 1, PARTS).refusal().orElse("");
  }

  @Test
  void words_headings_lists_notes_and_figures_are_read_each_with_its_basis() {
    var text =
        read(
            "We can form *at most* {figure:  readiness.psu-formable}\nunits^[As *counted*.].\n\n"
                + "- one\n- two\n\n# Inner\n\nMore.\n\n## Deeper\n\nMost.");

    assertThat(((Block.Paragraph) text.blocks().getFirst()).text())
        .containsExactly(
            new Inline.Words("We can form "),
            new Inline.Stressed("at most"),
            new Inline.Words(" "),
            UNITS,
            new Inline.Words(" units"),
            new Inline.Note(
                List.of(
                    new Inline.Words("As "),
                    new Inline.Stressed("counted"),
                    new Inline.Words("."))),
            new Inline.Words("."));
    assertThat(text.blocks()).hasSize(2);
    assertThat(text.sections()).extracting(Section::heading).containsExactly("Inner");
    assertThat(text.troubles()).isEmpty();
    assertThat(read("").blocks()).isEmpty();
  }

  @Test
  void an_unknown_field_is_refused_with_its_line_and_the_names_near_to_it() {
    assertThat(refusal("One\nand {figure: psu.formable on 2026-01-01}."))
        .isEqualTo(
            "Line 2: there is no field {figure: psu.formable on 2026-01-01}; near it are"
                + " readiness.psu-formable");
    assertThat(refusal("One\n\n{figure: readiness.psu-declard}"))
        .startsWith("Line 3:")
        .endsWith("near it are readiness.psu-declared");
    assertThat(refusal("{figure: weather}")).endsWith("there is no field {figure: weather}");
  }

  @Test
  void a_figure_without_a_value_stands_in_its_place_and_is_told() {
    var text = read("One\n\nTwo {figure: aid.balance on 2026-01-01}.");

    assertThat(((Block.Paragraph) text.blocks().getLast()).text()).contains(UNITS);
    assertThat(text.troubles())
        .containsExactly(
            new AuthorText.Trouble(3, "figure: aid.balance on 2026-01-01", "no aid is on record"));
  }

  @Test
  void what_is_not_a_text_is_refused_with_its_line() {
    assertThat(refusal("One *two")).contains("Line 1: * is not closed");
    assertThat(refusal("{a")).contains("{ is not closed");
    assertThat(refusal("a^[b^[c]]")).contains("a footnote cannot stand in a footnote");
    assertThat(refusal("[said]{L001}")).contains("there are no facts {L001}");
    assertThat(refusal("[".repeat(5000) + "]{L001}".repeat(5000))).contains("more than 8 deep");
    assertThat(refusal("# A\n\n## B\n\n### C")).contains("Line 5: a heading may stand 2 deep here");
    assertThat(refusal("#")).contains("a heading has words");
    assertThat(refusal("# A^[b]")).contains("a heading has words, and no footnote");
    assertThat(read("# Of {figure: readiness.psu-formable}").sections().getFirst().heading())
        .isEqualTo("Of 15");
    assertThat(refusal("!novel")).contains("there is no part !novel");
    assertThat(refusal("a".repeat(AuthorText.LONGEST + 1))).contains("100001 characters");
    assertThat(read("\\* \\{ \\[ 2 \\\\").blocks())
        .containsExactly(Block.Paragraph.of("* { [ 2 \\"));
  }

  @Test
  void what_a_reader_cannot_see_is_refused_by_its_number() {
    assertThat(refusal("One\ntwo \u202E15"))
        .isEqualTo("Line 2: the character U+202E cannot stand in a text");
    assertThat(refusal("\u0000")).startsWith("Line 1: the character U+0000");
    assertThat(refusal("a\n\uD800")).startsWith("Line 2: the character U+D800");
    assertThat(refusal("\uFFFF")).contains("U+FFFF");
    assertThat(read("Ŵyl e\u0301 👩\u200D🚒 \u200B 中").blocks()).hasSize(1);
  }

  @Test
  void a_figure_field_names_an_indicator_with_day_and_force_or_a_cell_of_a_table() {
    assertThat(FigureField.read("figure: aid.balance on 2026-01-01 of north-wales"))
        .contains(
            new FigureField.OfIndicator(
                "aid.balance", Optional.of(LocalDate.of(2026, 1, 1)), Optional.of("north-wales")));
    assertThat(FigureField.read("figure: Forces of the region / Essex / Declared"))
        .contains(new FigureField.OfTable("Forces of the region", "Essex", "Declared"));
    assertThat(FigureField.read("figure: aid.balance on 2026-02-30")).isEmpty();
    assertThat(FigureField.read("aid.balance")).isEmpty();
  }
}
