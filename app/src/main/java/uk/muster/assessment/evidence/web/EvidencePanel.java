package uk.muster.assessment.evidence.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.register.Entry;
import uk.muster.register.EntryPanel;
import uk.muster.shared.Actor;

/// Leads from the record of a piece of evidence to its versions and uses.
final class EvidencePanel implements EntryPanel {
  @Override
  public String kind() {
    return "evidence";
  }

  @Override
  public String title() {
    return "Versions and uses";
  }

  @Override
  public Optional<Table> panel(Actor actor, Entry item, LocalDate on) {
    return Optional.of(
        Table.of(
            title(),
            "",
            List.of(Column.of("Page"), Column.of("Shows")),
            List.of(
                List.of(
                    Cell.link(
                        "The evidence itself",
                        "/evidence/%s/%s".formatted(item.force(), item.code())),
                    Cell.of(
                        "Its versions, the answers that rest on it, and how to withdraw it")))));
  }
}
