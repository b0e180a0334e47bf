package uk.muster.reports.text;

import java.util.ArrayList;
import java.util.List;
import uk.muster.reports.model.Cover;
import uk.muster.reports.model.Section;

/// A template of a kind of document: lines of the front, written `@ Label: words with {fields}`,
/// then the sections in their order, with headings and paragraphs of its own.
public record Template(List<Cover.Line> lines, List<Section> sections) {
  private static final int LONGEST = 100_000;

  public Template {
    lines = List.copyOf(lines);
    sections = List.copyOf(sections);
  }

  /// Reads a template.
  ///
  /// @throws TextRefused with the line, when something in it is unknown or not closed
  public static Template read(String text, Parts parts) {
    if (text.length() > LONGEST) {
      throw new TextRefused(
          1, "the text has %d characters; at most %d".formatted(text.length(), LONGEST));
    }
    Letters.refuseStrange(text);
    var lines = new ArrayList<Cover.Line>();
    var rest = new ArrayList<String>();
    int number = 0;
    for (var line : text.lines().toList()) {
      number++;
      var front = line.startsWith("@");
      rest.add(front ? "" : line);
      if (front) {
        lines.add(line(line.substring(1), number, parts));
      }
    }
    var sections = TextReader.read(String.join("\n", rest), parts);
    if (sections.isEmpty()) {
      throw new TextRefused(1, "a template has at least one heading");
    }
    return new Template(lines, sections);
  }

  private static Cover.Line line(String text, int number, Parts parts) {
    var colon = text.indexOf(':');
    if (colon < 0 || text.substring(0, colon).isBlank() || text.substring(colon + 1).isBlank()) {
      throw new TextRefused(number, "a line of the front is written @ Label: words");
    }
    return new Cover.Line(
        text.substring(0, colon).strip(),
        new LineReader(parts, number, _ -> {}).read(text.substring(colon + 1).strip()));
  }
}
