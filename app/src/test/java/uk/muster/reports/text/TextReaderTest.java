package uk.muster.reports.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.muster.reports.model.Basis;
import uk.muster.reports.model.Block;
import uk.muster.reports.model.Inline;
import uk.muster.reports.model.Section;
import uk.muster.shared.Classification;

/// Texts with fields: what they become, and what is refused with its line.
class TextReaderTest {
  private static final Basis BASIS =
      Basis.of("Register", "", LocalDate.of(2026, 11, 28), Classification.OFFICIAL);
  private static final Parts PARTS =
      new Parts() {
        @Override
        public Optional<Inline.Said> field(String name) {
          return name.equals("units")
              ? Optional.of(new Inline.Said("15", BASIS))
              : Optional.empty();
        }

        @Override
        public Optional<Inline.Said> fact(String words, List<String> facts) {
          return Optional.of(new Inline.Said(words, BASIS.saying(facts)));
        }

        @Override
        public Optional<Made> part(String name) {
          return name.equals("table")
              ? Optional.of(Made.of(Block.Paragraph.of("made")))
              : Optional.empty();
        }
      };

  private static List<Section> read(String text) {
    return TextReader.read(text, PARTS);
  }

  @Test
  void headings_paragraphs_lists_and_parts_are_read() {
    var sections =
        read("# One\n\nFirst {units}\nline.\n\n- a\n- b\n\n## Inner\n\n!table\n\n# Two\n");

    assertThat(sections).extracting(Section::heading).containsExactly("One", "Two");
    var one = sections.getFirst();
    assertThat(Inline.plain(((Block.Paragraph) one.blocks().getFirst()).text()))
        .isEqualTo("First 15 line.");
    assertThat(((Block.Bullets) one.blocks().getLast()).items()).hasSize(2);
    assertThat(one.sections().getFirst().blocks()).containsExactly(Block.Paragraph.of("made"));
  }

  @Test
  void facts_are_kept_also_inside_a_footnote() {
    var text =
        ((Block.Paragraph)
                read("# A\n\nSo^[it is [that]{L001 L002}].").getFirst().blocks().getFirst())
            .text();

    assertThat(text.stream().flatMap(Inline::withInner))
        .filteredOn(Inline.Said.class::isInstance)
        .extracting(one -> ((Inline.Said) one).basis().facts())
        .containsExactly(List.of("L001", "L002"));
  }

  @Test
  void an_unknown_field_or_part_is_refused_with_its_line() {
    assertThatThrownBy(() -> read("# A\n\nHow {many}."))
        .isInstanceOf(TextRefused.class)
        .hasMessage("Line 3: there is no field {many}");
    assertThatThrownBy(() -> read("# A\n\n!map"))
        .isInstanceOf(TextRefused.class)
        .hasMessage("Line 3: there is no part !map");
  }

  @Test
  void what_is_not_closed_is_refused() {
    assertThatThrownBy(() -> read("# A\n\n{units")).hasMessage("Line 3: { is not closed");
    assertThatThrownBy(() -> read("# A\n\n[words] more")).hasMessageStartingWith("Line 3: after ]");
    assertThatThrownBy(() -> read("words")).hasMessageContaining("begins with a heading");
    assertThatThrownBy(() -> read("# A\n\n### B")).hasMessageContaining("one step deeper");
  }
}
