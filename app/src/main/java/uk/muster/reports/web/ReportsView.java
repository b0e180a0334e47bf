package uk.muster.reports.web;

import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.Link;

/// What the page of documents shows.
///
/// @param languages of headings; empty where there is only English
/// @param look the address of the templates and the logo
/// @param kept the address of the documents that are kept
public record ReportsView(
    String heading,
    List<Choice> forces,
    Field force,
    Field asAt,
    List<Line> lines,
    List<Choice> languages,
    Field language,
    String look,
    String kept) {
  public ReportsView {
    forces = List.copyOf(forces);
    languages = List.copyOf(languages);
    lines = List.copyOf(lines);
  }

  /// Whether there are forces to make documents of at once.
  public boolean several() {
    return forces.size() > 1;
  }

  /// One kind of document with its files, and those for the public.
  public record Line(String kind, List<Link> files, List<Link> published) {
    public Line {
      files = List.copyOf(files);
      published = List.copyOf(published);
    }
  }
}
