package uk.muster.inspection.web;

import java.util.List;
import uk.muster.look.Figure;
import uk.muster.look.Link;

/// Inspections, or one as a whole.
public record InspectionView(
    String heading, String lead, List<Figure> figures, List<Section> sections, List<Link> links) {
  public InspectionView {
    figures = List.copyOf(figures);
    sections = List.copyOf(sections);
    links = List.copyOf(links);
  }
}
