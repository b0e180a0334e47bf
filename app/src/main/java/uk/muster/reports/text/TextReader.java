package uk.muster.reports.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import uk.muster.reports.model.Block;
import uk.muster.reports.model.Inline;
import uk.muster.reports.model.Section;

/// Reads the text of a document: `# heading` and `## heading below it`, paragraphs with an empty
/// line between, `- item`, and `!part` for what is made from the record.
public final class TextReader {
  private static final int DEEPEST = 3;

  private final Parts parts;
  private final int deepest;
  private final List<AuthorText.Trouble> troubles = new ArrayList<>();
  private final Deque<Building> open = new ArrayDeque<>();
  private final List<String> paragraph = new ArrayList<>();
  private final List<List<Inline>> items = new ArrayList<>();
  private int line;
  private int began;

  /// A section while it is read.
  private static final class Building {
    private final int level;
    private final String heading;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Section> inner = new ArrayList<>();

    private Building(int level, String heading) {
      this.level = level;
      this.heading = heading;
    }
  }

  private TextReader(Parts parts, int deepest) {
    this.parts = parts;
    this.deepest = deepest;
  }

  /// The sections of a text.
  ///
  /// @throws TextRefused with the line, when something in it is unknown or not closed
  public static List<Section> read(String text, Parts parts) {
    var top = new TextReader(parts, DEEPEST).whole(text);
    if (!top.blocks.isEmpty()) {
      throw new TextRefused(1, "a text begins with a heading");
    }
    return top.inner;
  }

  /// The text of one section.
  ///
  /// @param level of the heading of that section
  static AuthorText.Read below(String text, int level, Parts parts) {
    var reader = new TextReader(parts, DEEPEST - level);
    var top = reader.whole(text);
    return new AuthorText.Read(top.blocks, top.inner, reader.troubles);
  }

  private Building whole(String text) {
    open.push(new Building(0, ""));
    for (var one : text.lines().toList()) {
      line++;
      read(one.strip());
    }
    endParagraph();
    closeTo(1);
    return open.pop();
  }

  private void read(String text) {
    if (text.isEmpty()) {
      endParagraph();
    } else if (text.startsWith("#")) {
      endParagraph();
      heading(text);
    } else if (text.startsWith("- ")) {
      endWords();
      items.add(new LineReader(parts, line, troubles::add).read(text.substring(2)));
    } else if (text.startsWith("!")) {
      endParagraph();
      part(text.substring(1).strip());
    } else if (!items.isEmpty()) {
      throw new TextRefused(line, "after a list there must be an empty line");
    } else {
      began = paragraph.isEmpty() ? line : began;
      paragraph.add(text);
    }
  }

  private void heading(String text) {
    int level = 0;
    while (text.startsWith("#", level)) {
      level++;
    }
    if (level > open.element().level + 1) {
      throw new TextRefused(line, "a heading may be one step deeper than the one above it");
    }
    if (level > deepest) {
      throw new TextRefused(
          line, "a heading may stand %d deep here, not %d".formatted(deepest, level));
    }
    var words = new LineReader(parts, line, troubles::add).read(text.substring(level).strip());
    if (Inline.plain(words).isBlank() || words.stream().anyMatch(Inline.Note.class::isInstance)) {
      throw new TextRefused(line, "a heading has words, and no footnote");
    }
    closeTo(level);
    open.push(new Building(level, Inline.plain(words)));
  }

  private void closeTo(int level) {
    while (open.element().level >= level) {
      var done = open.pop();
      var section = new Section(done.heading, Section.ENGLISH, done.blocks, done.inner);
      open.element().inner.add(section);
    }
  }

  private void part(String name) {
    var made =
        parts
            .part(name)
            .orElseThrow(
                () -> TextRefused.unknown(line, "part !%s".formatted(name), name, parts.parts()));
    open.element().blocks.addAll(made.blocks());
    open.element().inner.addAll(made.sections());
  }

  private void endParagraph() {
    endWords();
    if (!items.isEmpty()) {
      open.element().blocks.add(new Block.Bullets(items));
      items.clear();
    }
  }

  private void endWords() {
    if (!paragraph.isEmpty()) {
      var text = new LineReader(parts, began, troubles::add).read(String.join("\n", paragraph));
      open.element().blocks.add(new Block.Paragraph(text));
      paragraph.clear();
    }
  }
}
