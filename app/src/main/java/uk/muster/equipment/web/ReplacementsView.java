package uk.muster.equipment.web;

import java.util.List;
import java.util.Optional;
import uk.muster.look.Choice;
import uk.muster.look.Drawing;
import uk.muster.look.Link;
import uk.muster.look.table.Table;

/// The replacement of vehicles, year by year.
///
/// @param forces empty when the post covers one force only
/// @param chart empty when nothing is planned
public record ReplacementsView(
    String heading,
    String lead,
    String force,
    List<Choice> forces,
    Optional<Drawing> chart,
    Table years,
    List<Link> links) {
  public ReplacementsView {
    forces = List.copyOf(forces);
    links = List.copyOf(links);
  }
}
