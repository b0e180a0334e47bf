package uk.muster.governance.web;

import uk.muster.look.Link;
import uk.muster.look.table.Table;

/// A heading with a table under it.
///
/// @param add where one more can be added; plain where nobody may
public record Section(String heading, Table table, Link add) {
  Section(Table table) {
    this(table.caption(), table, Link.plain(""));
  }

  Section(Table table, Link add) {
    this(table.caption(), table, add);
  }
}
