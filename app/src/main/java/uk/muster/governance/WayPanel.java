package uk.muster.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.register.Entry;
import uk.muster.register.EntryPanel;
import uk.muster.shared.Actor;

/// Leads from a record to the page that shows it as a whole.
record WayPanel(String kind, String title, String path) implements EntryPanel {
  @Override
  public Optional<Table> panel(Actor actor, Entry entry, LocalDate on) {
    return Optional.of(
        Table.of(
            title,
            "",
            List.of(Column.of("Page")),
            List.of(
                List.of(
                    Cell.link(title, "%s/%s/%s".formatted(path, entry.force(), entry.code()))))));
  }
}
