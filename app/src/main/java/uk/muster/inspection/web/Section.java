package uk.muster.inspection.web;

import uk.muster.look.table.Table;

/// A table under its heading.
public record Section(String heading, Table table) {
  Section(Table table) {
    this(table.caption(), table);
  }
}
