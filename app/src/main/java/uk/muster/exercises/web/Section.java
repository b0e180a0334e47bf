package uk.muster.exercises.web;

import uk.muster.look.Link;
import uk.muster.look.table.Table;

/// A heading with a table under it.
///
/// @param add where one more can be added; its text is empty where nobody may
public record Section(String heading, Table table, Link add) {
  Section(Table table) {
    this(table.caption(), table, Link.plain(""));
  }
}
