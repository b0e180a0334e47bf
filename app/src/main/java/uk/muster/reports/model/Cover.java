package uk.muster.reports.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
/// @param look the language of its headings, and the force's logo
public record Cover(
    String kind,
    String title,
    String about,
    String summary,
    List<Line> lines,
    LocalDate asAt,
    Classification classification,
    String state,
    String notice,
    Look look) {
  public Cover {
    lines = List.copyOf(lines);
  }

  /// With English headings and no logo.
  public Cover(
      String kind,
      String title,
      String about,
      String summary,
      List<Line> lines,
      LocalDate asAt,
      Classification classification,
      String state,
      String notice) {
    this(kind, title, about, summary, lines, asAt, classification, state, notice, Look.PLAIN);
  }

  /// How it looks.
  ///
  /// @param headings the language of the headings, as HTML writes it
  public record Look(String headings, Optional<Logo> logo) {
    static final Look PLAIN = new Look(Section.ENGLISH, Optional.empty());
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
    return new Cover(kind, title, about, summary, lines, asAt, other, state, notice, look);
  }

  public Cover saying(List<Line> others, String otherState) {
    return new Cover(
        kind, title, about, summary, others, asAt, classification, otherState, notice, look);
  }

  public Cover called(String otherTitle) {
    return new Cover(
        kind, otherTitle, about, summary, lines, asAt, classification, state, notice, look);
  }

  public Cover looking(Look other) {
    return new Cover(
        kind, title, about, summary, lines, asAt, classification, state, notice, other);
  }
}
