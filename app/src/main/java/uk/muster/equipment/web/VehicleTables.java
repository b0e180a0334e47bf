package uk.muster.equipment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import uk.muster.equipment.Vehicle;
import uk.muster.look.Choice;
import uk.muster.look.Sorting;
import uk.muster.look.table.Address;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Force;
import uk.muster.reference.VehicleKind;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;

/// Vehicles in words and tables.
record VehicleTables(Catalogue catalogue) {
  String force(ForceId id) {
    return catalogue.force(id).map(Force::name).orElse(id.value());
  }

  String kind(String code) {
    return catalogue.vehicleKind(code).map(VehicleKind::name).orElse(code);
  }

  List<Choice> forces(Actor actor) {
    var forces = actor.forcesWith(Right.READ_EQUIPMENT).stream().sorted().toList();
    return forces.size() < 2
        ? List.of()
        : forces.stream().map(id -> new Choice(id.value(), force(id))).toList();
  }

  List<Choice> kinds() {
    var choices = new ArrayList<Choice>();
    choices.add(new Choice("", "Any kind"));
    catalogue.vehicleKinds().forEach(kind -> choices.add(new Choice(kind.code(), kind.name())));
    return choices;
  }

  Table counts(SortedMap<String, Long> byKind) {
    var rows = new ArrayList<List<Cell>>();
    byKind.forEach(
        (kind, count) -> rows.add(List.of(Cell.of(kind(kind)), Cell.of(kind), Cell.of(count))));
    return Table.of(
        "By kind",
        "No vehicle is in service.",
        List.of(Column.of("Kind"), Column.of("Code"), Column.number("In service")),
        rows);
  }

  /// Where a vehicle is shown with its history.
  private static String row(Vehicle one) {
    return Address.of("/rows/vehicles/row")
        .with("force", one.force().value())
        .with("vehicle_id", one.id())
        .text();
  }

  Table vehicles(List<Vehicle> vehicles, FleetNotes notes, Optional<Sorting> how) {
    var rows = new ArrayList<List<Cell>>();
    for (var one : vehicles) {
      var cells =
          new ArrayList<>(
              List.of(
                  Cell.link(one.id(), row(one)),
                  Cell.of(kind(one.kind())),
                  Cell.of(one.base()),
                  Cell.day(one.from()),
                  Cell.day(one.to()),
                  notes.lastCheck(one),
                  notes.replacement(one)));
      if (isChecking(notes, how)) {
        cells.add(notes.check(one));
      }
      rows.add(cells);
    }
    var table =
        Table.of(
            "Vehicles in service",
            "No vehicle answers this on this day. Units are limited by people only until carriers"
                + " are in the register: import vehicles.csv.",
            columns(isChecking(notes, how)),
            rows);
    return how.map(table::sorted).orElse(table);
  }

  /// On a page, for whoever may check.
  private static boolean isChecking(FleetNotes notes, Optional<Sorting> how) {
    return notes.mayCheck() && how.isPresent();
  }

  private static List<Column> columns(boolean checking) {
    var columns =
        new ArrayList<>(
            List.of(
                Column.of("Vehicle").sortedBy("vehicle"),
                Column.of("Kind").sortedBy("kind"),
                Column.of("Base").sortedBy("base"),
                Column.of("From").sortedBy("from"),
                Column.of("To").sortedBy("to"),
                Column.of("Last check"),
                Column.of("Replacement")));
    if (checking) {
      columns.add(Column.of("Check"));
    }
    return columns;
  }
}
