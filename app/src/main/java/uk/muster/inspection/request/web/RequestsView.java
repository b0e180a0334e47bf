package uk.muster.inspection.request.web;

import java.util.List;
import uk.muster.look.Figure;
import uk.muster.look.Link;
import uk.muster.look.table.Table;

/// Requests to several forces, or what became of one.
public record RequestsView(
    String heading, String lead, List<Figure> figures, Table table, List<Link> links) {
  public RequestsView {
    figures = List.copyOf(figures);
    links = List.copyOf(links);
  }
}
