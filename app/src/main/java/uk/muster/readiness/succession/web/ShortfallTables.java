package uk.muster.readiness.succession.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import uk.muster.look.State;
import uk.muster.look.Words;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.readiness.succession.Shortfalls;
import uk.muster.reference.UnitType;

/// The first days below a local need, force by force.
final class ShortfallTables {
  private ShortfallTables() {}

  /// Each force, and of each unit type that any of them states a need for the first day below it.
  static Table forces(Collection<UnitType> types, List<Shortfalls.OfForce> forces) {
    var shown = types.stream().filter(type -> stated(type, forces)).toList();
    var columns = new ArrayList<Column>();
    columns.add(Column.of("Force"));
    shown.forEach(type -> columns.add(Column.of(type.name())));
    var rows = new ArrayList<List<Cell>>();
    for (var one : forces) {
      var row = new ArrayList<Cell>();
      row.add(Cell.link(one.force().name(), "/succession/%s/units".formatted(one.force().id())));
      shown.forEach(type -> row.add(firstBelow(one, type)));
      rows.add(row);
    }
    return Table.of("Forces", "Your post covers no force.", columns, rows);
  }

  private static boolean stated(UnitType type, List<Shortfalls.OfForce> forces) {
    return forces.stream().anyMatch(one -> one.firstBelow().containsKey(type.code()));
  }

  private static Cell firstBelow(Shortfalls.OfForce one, UnitType type) {
    var first = one.firstBelow().get(type.code());
    return first == null
        ? Cell.of("not stated")
        : first
            .map(day -> Cell.state(State.SHORT, Words.shortDateYear(day)))
            .orElse(Cell.state(State.MET, "not in 24 months"));
  }

  /// The unit types that are left out, in words.
  static String unstated(Collection<UnitType> types, List<Shortfalls.OfForce> forces) {
    var left = types.stream().filter(type -> !stated(type, forces)).map(UnitType::name).toList();
    return left.isEmpty()
        ? "Every unit type of the catalogue is shown."
        : "No force states a local need, so that nothing can be below it, for: %s."
            .formatted(String.join(", ", left));
  }
}
