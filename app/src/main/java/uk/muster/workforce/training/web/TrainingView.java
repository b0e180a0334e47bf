package uk.muster.workforce.training.web;

import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.Link;
import uk.muster.look.table.Table;

/// The courses that people of a force can go to.
///
/// @param forces empty when the post covers one force only
/// @param links to the other pages of training
public record TrainingView(
    String heading,
    String lead,
    String force,
    List<Choice> forces,
    List<Link> links,
    Table courses,
    List<Link> downloads) {
  public TrainingView {
    forces = List.copyOf(forces);
    links = List.copyOf(links);
    downloads = List.copyOf(downloads);
  }
}
