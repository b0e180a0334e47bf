package uk.muster.reports.model;

import java.time.LocalDate;
import java.util.List;
import uk.muster.shared.Classification;

/// The front of a document.
///
/// @param kind what kind of document it is, in words
/// @param about what it is about, such as the name of the force
/// @param summary one sentence for catalogues and readers aloud
/// @param lines what stands on the front: by whom, for whom, when
/// @param classification on each page
/// @param state `Draft` or what else it is; empty for a document that is out
/// @param notice what must stand on each page besides, such as that the figures are synthetic
public record Cover(
    String kind,
    String title,
    String about,
    String summary,
    List<Line> lines,
    LocalDate asAt,
    Classification classification,
    String state,
    String notice) {
  public Cover {
    lines = List.copyOf(lines);
  }

  /// A line of the front: what it is, and what it says.
  public record Line(String label, List<Inline> value) {
    public Line {
      value = List.copyOf(value);
    }

    public static Line of(String label, String value) {
      return new Line(label, List.of(new Inline.Words(value)));
    }
  }

  public Cover bearing(Classification other) {
    return new Cover(kind, title, about, summary, lines, asAt, other, state, notice);
  }

  public Cover saying(List<Line> others, String otherState) {
    return new Cover(kind, title, about, summary, others, asAt, classification, otherState, notice);
  }

  public Cover called(String otherTitle) {
    return new Cover(kind, otherTitle, about, summary, lines, asAt, classification, state, notice);
  }
}
