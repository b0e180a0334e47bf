package uk.muster.plans.web;

import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.plans.FoundPart;

/// What a search through the plans found.
///
/// @param hint what to do when nothing was found
public record PlanSearchView(
    String heading,
    String lead,
    String hint,
    Field words,
    String force,
    List<Choice> forces,
    List<Hit> hits) {
  public PlanSearchView {
    forces = List.copyOf(forces);
    hits = List.copyOf(hits);
  }

  /// One part that holds the words.
  ///
  /// @param where the kind of part and the plan
  public record Hit(
      String title, String href, String where, String marking, List<FoundPart.Piece> extract) {
    public Hit {
      extract = List.copyOf(extract);
    }
  }
}
