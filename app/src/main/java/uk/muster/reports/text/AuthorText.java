package uk.muster.reports.text;

import java.util.List;
import java.util.Optional;
import uk.muster.reports.model.Block;
import uk.muster.reports.model.Section;

/// An author's own text of one section of a document: headings below that of the section,
/// paragraphs, lists, footnotes, stressed words and figure fields. A text that cannot be read is
/// refused with its line; a figure that has no value stands as such in its place and is a trouble.
public sealed interface AuthorText {
  /// A text of more than this many characters is not one of a section.
  int LONGEST = 100_000;

  /// What the text becomes.
  record Read(List<Block> blocks, List<Section> sections, List<Trouble> troubles)
      implements AuthorText {
    public Read {
      blocks = List.copyOf(blocks);
      sections = List.copyOf(sections);
      troubles = List.copyOf(troubles);
    }
  }

  /// The text cannot be read.
  record Refused(int line, String why) implements AuthorText {}

  /// A field that says no figure.
  ///
  /// @param field as it is written between the braces
  record Trouble(int line, String field, String why) {}

  /// Reads the text of a section.
  ///
  /// @param level of the heading that the text stands below, 1 for a chapter
  static AuthorText read(String text, int level, Parts parts) {
    if (text.length() > LONGEST) {
      return new Refused(
          1, "the text has %d characters; at most %d".formatted(text.length(), LONGEST));
    }
    try {
      Letters.refuseStrange(text);
      return TextReader.below(text, level, parts);
    } catch (TextRefused refused) {
      return new Refused(refused.line(), refused.why());
    }
  }

  /// Why a text cannot be read; empty when it can.
  default Optional<String> refusal() {
    return this instanceof Refused(var line, var why)
        ? Optional.of("Line %d: %s".formatted(line, why))
        : Optional.empty();
  }
}
