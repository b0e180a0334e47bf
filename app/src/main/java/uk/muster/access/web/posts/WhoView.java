package uk.muster.access.web.posts;

import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.table.Table;

/// Who can see a thing of a force today.
///
/// @param only who alone sees it of those listed, in words; empty when all of them do
public record WhoView(
    String heading,
    String only,
    String what,
    List<Choice> things,
    String force,
    List<Choice> forces,
    Table who) {
  public WhoView {
    things = List.copyOf(things);
    forces = List.copyOf(forces);
  }
}
