package uk.muster.reports.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import uk.muster.reports.TextProblem;
import uk.muster.reports.model.Block;
import uk.muster.reports.model.Section;
import uk.muster.reports.text.AuthorText;
import uk.muster.reports.text.Parts;

/// Puts an author's texts into the sections of a document: each below what was made of the record,
/// and above the sections that are in it.
final class Authored {
  private final Map<String, String> texts;
  private final Parts parts;
  private final TreeSet<String> left;
  private final List<TextProblem> problems = new ArrayList<>();

  /// @param texts by the headings of their sections: `Capability > Terrorism`
  Authored(Map<String, String> texts, Parts parts) {
    this.texts = Map.copyOf(texts);
    this.parts = parts;
    left = new TreeSet<>(texts.keySet());
  }

  List<Section> into(List<Section> sections) {
    var filled = sections.stream().map(one -> fill(one, one.heading(), 1)).toList();
    left.forEach(
        path -> problems.add(new TextProblem(path, 1, "the document has no section of this name")));
    return filled;
  }

  List<TextProblem> problems() {
    return List.copyOf(problems);
  }

  private Section fill(Section section, String path, int level) {
    left.remove(path);
    var text = read(path, level);
    var inner =
        section.sections().stream()
            .map(one -> fill(one, path + " > " + one.heading(), level + 1))
            .toList();
    return new Section(
        section.heading(),
        section.language(),
        Stream.concat(section.blocks().stream(), text.blocks().stream()).toList(),
        Stream.concat(text.sections().stream(), inner.stream()).toList());
  }

  private AuthorText.Read read(String path, int level) {
    return switch (AuthorText.read(texts.getOrDefault(path, ""), level, parts)) {
      case AuthorText.Read read -> {
        read.troubles()
            .forEach(one ->
                problems.add(
                    new TextProblem(
                        path,
                        one.line(),
                        "{%s} says no figure: %s".formatted(one.field(), one.why()))));
        yield read;
      }
      case AuthorText.Refused(var line, var why) -> {
        problems.add(new TextProblem(path, line, why));
        yield new AuthorText.Read(
            List.of(
                Block.Paragraph.of(
                    "The author's text of this section cannot be read. Line %d: %s."
                        .formatted(line, why))),
            List.of(),
            List.of());
      }
    };
  }
}
