package uk.muster.exchange.row.web;

import java.util.List;
import uk.muster.look.Fact;
import uk.muster.look.Link;
import uk.muster.look.table.Table;

/// One row with its history.
///
/// @param actions what can be done with it
public record RowView(
    String heading, String lead, String done, List<Fact> facts, Table history, List<Link> actions) {
  public RowView {
    facts = List.copyOf(facts);
    actions = List.copyOf(actions);
  }
}
