package uk.muster.exercises.web;

import java.util.List;
import uk.muster.look.Fact;
import uk.muster.look.Figure;
import uk.muster.look.Link;

/// One exercise, as a page or as its report.
public record ExerciseView(
    String heading,
    String lead,
    List<Figure> figures,
    List<Fact> facts,
    List<Section> sections,
    List<Link> links) {
  public ExerciseView {
    figures = List.copyOf(figures);
    facts = List.copyOf(facts);
    sections = List.copyOf(sections);
    links = List.copyOf(links);
  }
}
