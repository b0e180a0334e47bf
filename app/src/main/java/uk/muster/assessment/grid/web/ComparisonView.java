package uk.muster.assessment.grid.web;

import java.util.List;
import uk.muster.look.Link;
import uk.muster.look.table.Table;

/// A campaign beside the one before, cell by cell.
public record ComparisonView(
    String heading, String lead, Table moved, Table cells, List<Link> links) {
  public ComparisonView {
    links = List.copyOf(links);
  }
}
