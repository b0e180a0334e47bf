package uk.muster.exchange.web;

import java.util.List;
import uk.muster.look.Fact;
import uk.muster.look.Link;
import uk.muster.look.table.Table;

/// What one file brought.
///
/// @param sum the counts written out, so that they can be checked
/// @param missing who a complete file did not name, a link for each force
/// @param undo where it can be undone; empty when it cannot
/// @param byHand what was changed by hand before the import was undone, and stayed
public record ImportView(
    long id,
    String heading,
    String sum,
    List<Fact> facts,
    Table forces,
    List<String> extraColumns,
    List<Link> missing,
    long quarantined,
    String undo,
    List<String> byHand) {
  public ImportView {
    facts = List.copyOf(facts);
    extraColumns = List.copyOf(extraColumns);
    missing = List.copyOf(missing);
    byHand = List.copyOf(byHand);
  }
}
