package uk.muster.plans.web;

import java.util.List;
import uk.muster.look.Link;
import uk.muster.look.table.Table;

/// A plan on one page, in the order in which it is needed at night.
///
/// @param warnings what somebody must know before relying on it
/// @param activated when it is activated, a line each
/// @param activatedBy by which post, or empty
/// @param about owner, versions, approval: what is looked at by day
/// @param rests what it rests on and what rests on it
/// @param links other ways to look at it
public record PlanView(
    String heading,
    String lead,
    List<String> warnings,
    String purpose,
    List<String> activated,
    String activatedBy,
    Table commands,
    Table callOuts,
    Table points,
    List<Card> cards,
    Table reach,
    Table rests,
    Table words,
    Table about,
    Table versions,
    Table approvals,
    List<Link> links) {
  public PlanView {
    warnings = List.copyOf(warnings);
    activated = List.copyOf(activated);
    cards = List.copyOf(cards);
    links = List.copyOf(links);
  }

  /// What one role does first.
  ///
  /// @param reportsTo or empty
  public record Card(String role, String reportsTo, List<String> steps) {
    public Card {
      steps = List.copyOf(steps);
    }
  }
}
