package uk.muster.workforce.web;

import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.PageLinks;
import uk.muster.look.table.Table;

/// Who goes out of date soon.
///
/// @param forces empty when the post covers one force only
public record ExpiringView(
    String heading,
    String force,
    List<Choice> forces,
    String skill,
    List<Choice> skills,
    String days,
    List<Choice> spans,
    Table expiries,
    PageLinks pages,
    String download) {
  public ExpiringView {
    forces = List.copyOf(forces);
    skills = List.copyOf(skills);
    spans = List.copyOf(spans);
  }
}
