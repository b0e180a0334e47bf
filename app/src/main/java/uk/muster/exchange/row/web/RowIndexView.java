package uk.muster.exchange.row.web;

import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.table.Table;

/// All registers that files fill.
///
/// @param forces to choose from; none when there is only one
public record RowIndexView(String heading, Field force, List<Choice> forces, Table registers) {
  public RowIndexView {
    forces = List.copyOf(forces);
  }
}
