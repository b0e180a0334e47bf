package uk.muster.exchange.row.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import uk.muster.exchange.row.HeldRow;
import uk.muster.exchange.row.Rows;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.CsvFile;
import uk.muster.shared.Actor;
import uk.muster.shared.Shell;

/// The rows of one kind as a file with the headings of its import: brought in again as it is, it
/// changes nothing.
@Controller
class RowFilePages {
  private final Rows rows;
  private final Clock clock;

  RowFilePages(Rows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  @GetMapping("/rows/{kind}.csv")
  CsvFile download(
      Actor actor,
      Shell shell,
      @PathVariable("kind") String code,
      @RequestParam Map<String, String> entries) {
    var kind = rows.kind(actor, code);
    var force =
        RowAsked.force(actor, kind.held().reading(), entries.getOrDefault("force", "").strip());
    actor.require(kind.held().reading(), force);
    var today = LocalDate.now(clock);
    var question = new RowAsked(kind, force, entries).whole(today);
    var columns = new ArrayList<Column>();
    columns.add(Column.of("force"));
    kind.columns().forEach(column -> columns.add(Column.of(column.name())));
    return CsvFile.of(
        shell.atLeast(kind.held().reading().least()),
        "%s-%s".formatted(code, force.value()),
        today,
        columns,
        row -> rows.each(actor, code, question, one -> row.accept(line(one))));
  }

  private static List<Cell> line(HeldRow row) {
    var cells = new ArrayList<Cell>();
    cells.add(plain(row.force().value()));
    row.cells().values().forEach(cell -> cells.add(plain(cell)));
    return cells;
  }

  private static Cell plain(String text) {
    return new Cell(text, "", Optional.empty(), List.of(), text);
  }
}
