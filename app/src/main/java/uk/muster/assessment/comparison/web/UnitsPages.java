package uk.muster.assessment.comparison.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.assessment.comparison.Comparisons;
import uk.muster.assessment.comparison.Spread;
import uk.muster.assessment.comparison.UnitsSideBySide;
import uk.muster.look.Words;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.CsvFile;
import uk.muster.look.table.Table;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Force;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Indicator;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// Units declared and needed, force by force.
@Controller
class UnitsPages {
  private final Comparisons comparisons;
  private final Catalogue catalogue;
  private final Clock clock;

  UnitsPages(Comparisons comparisons, Catalogue catalogue, Clock clock) {
    this.comparisons = comparisons;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  @GetMapping("/comparison/units")
  ModelAndView show(Actor actor, Shell shell) {
    var today = LocalDate.now(clock);
    var units = comparisons.units(actor, today);
    var view =
        new UnitsView(
            "%d of %d forces declare fewer units than they need"
                .formatted(units.declareTooFew(), units.state()),
            "%d of %d can form too few for need and promise together. Of %d forces that your post may see, on %s."
                .formatted(
                    units.fallShort(), units.counted(), units.rows().size(), Words.date(today)),
            table(units));
    return new ModelAndView(
        "assessment/comparison-units",
        Map.of(
            "shell",
            shell.page(
                view.heading(),
                new Item("Compare forces", "/comparison"),
                Item.here("Units declared and needed")),
            "page",
            view));
  }

  @GetMapping("/comparison/units.csv")
  CsvFile download(Actor actor, Shell shell) {
    var today = LocalDate.now(clock);
    return CsvFile.of(shell, "units-side-by-side", today, table(comparisons.units(actor, today)));
  }

  private Table table(UnitsSideBySide units) {
    var rows = new ArrayList<List<Cell>>();
    for (var row : units.rows()) {
      var cells = new ArrayList<Cell>();
      cells.add(Cell.of(name(row.force())));
      row.values().forEach(value -> cells.add(cell(value)));
      rows.add(cells);
    }
    rows.add(sums(units));
    return Table.of(
            "Units declared and needed, by force",
            "Your post may see no force.",
            List.of(
                Column.of("Force"),
                Column.number("Declared"),
                Column.number("Needed locally"),
                Column.number("Promised nationally"),
                Column.number("Can be formed"),
                Column.number("Left when both are called")),
            rows)
        .withTotal();
  }

  private static Cell cell(Indicator.Value value) {
    return switch (value) {
      case Indicator.Value.Figure(var number, var href) -> Cell.link(Spread.plain(number), href);
      case Indicator.Value.None(_, var href) -> Cell.link("none", href);
    };
  }

  private static List<Cell> sums(UnitsSideBySide units) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of("All that have a figure"));
    for (int column = 0; column < units.columns(); column++) {
      var sum = units.sum(column).map(Spread::plain).orElse("none");
      var missing = units.missing(column);
      cells.add(Cell.of(missing == 0 ? sum : "%s (%d without)".formatted(sum, missing)));
    }
    return cells;
  }

  private String name(ForceId id) {
    return catalogue.force(id).map(Force::name).orElse(id.value());
  }
}
