package uk.muster.risks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.register.Entry;
import uk.muster.register.EntryPanel;
import uk.muster.register.need.NeedToKnow;
import uk.muster.shared.Actor;

/// Who needs to know of a group, on its record.
record NeedPanel(NeedToKnow needs) implements EntryPanel {
  @Override
  public String kind() {
    return "crime-groups";
  }

  @Override
  public String title() {
    return "Who needs to know";
  }

  @Override
  public Optional<Table> panel(Actor actor, Entry group, LocalDate on) {
    var path = "/risks/need-to-know/%s/%s".formatted(group.force(), group.code());
    return Optional.of(
        Table.of(
            title(),
            "",
            List.of(Column.of("Who"), Column.of("Why")),
            needs.list(actor, kind(), group.force(), group.code()).stream()
                .map(
                    need -> List.of(Cell.link(need.holder().words(), path), Cell.of(need.reason())))
                .toList()));
  }
}
