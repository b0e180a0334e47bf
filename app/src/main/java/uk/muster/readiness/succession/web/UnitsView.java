package uk.muster.readiness.succession.web;

import java.util.List;
import uk.muster.look.Link;
import uk.muster.look.table.Table;

/// The months ahead of all unit types, of a force or of the forces of a region.
public record UnitsView(String heading, String lead, String note, Table units, List<Link> links) {
  public UnitsView {
    links = List.copyOf(links);
  }
}
