package uk.muster.assessment.grid.web;

import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.Figure;
import uk.muster.look.Link;
import uk.muster.look.table.Table;

/// A campaign's answers beside those that they come from, a table for each threat.
///
/// @param line which campaign it is compared with
/// @param older the campaigns to compare with; empty when there is none
public record CarriedView(
    String heading,
    String lead,
    String force,
    String campaign,
    String line,
    Field from,
    List<Choice> older,
    List<Figure> figures,
    List<Table> threats,
    List<Link> links) {
  public CarriedView {
    older = List.copyOf(older);
    figures = List.copyOf(figures);
    threats = List.copyOf(threats);
    links = List.copyOf(links);
  }
}
