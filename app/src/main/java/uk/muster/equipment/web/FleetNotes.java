package uk.muster.equipment.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.muster.equipment.Vehicle;
import uk.muster.look.State;
import uk.muster.look.table.Cell;
import uk.muster.register.Entry;
import uk.muster.register.Registers;
import uk.muster.register.kind.PrintedDate;
import uk.muster.shared.Actor;
import uk.muster.shared.Classification;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;

/// What other registers say of vehicles: how each stood when it was last looked at, and when it is
/// to be replaced.
///
/// @param checks the last up to the day, by vehicle
/// @param replacements by vehicle
/// @param mayCheck whether who asks may check vehicles of the force
record FleetNotes(Map<String, Entry> checks, Map<String, Entry> replacements, boolean mayCheck) {
  static FleetNotes of(
      Registers registers, Actor actor, ForceId force, List<Vehicle> vehicles, LocalDate on) {
    if (!actor.can(Right.READ_EQUIPMENT, force)) {
      return new FleetNotes(Map.of(), Map.of(), false);
    }
    var ids = vehicles.stream().map(Vehicle::id).distinct().toList();
    var checks = new HashMap<String, Entry>();
    registers.holdingAny(actor, "equipment-checks", force, "vehicle", ids, on).stream()
        .filter(one -> day(one, "checked_on").filter(day -> !day.first().isAfter(on)).isPresent())
        .sorted(Comparator.comparing(one -> day(one, "checked_on").orElseThrow().last()))
        .forEach(one -> checks.put(one.text("vehicle"), one));
    var replacements = new HashMap<String, Entry>();
    registers
        .holdingAny(actor, "vehicle-replacements", force, "vehicle", ids, on)
        .forEach(one -> replacements.put(one.text("vehicle"), one));
    return new FleetNotes(checks, replacements, actor.can(Right.CHANGE_EQUIPMENT, force));
  }

  private static Optional<PrintedDate> day(Entry entry, String field) {
    return PrintedDate.of(entry.text(field));
  }

  /// What a page bears that shows them.
  Classification bears() {
    return Classification.of(
        Stream.concat(checks.values().stream(), replacements.values().stream())
            .map(Entry::classification));
  }

  /// How the vehicle stood when it was last looked at.
  Cell lastCheck(Vehicle vehicle) {
    var check = checks.get(vehicle.id());
    if (check == null) {
      return Cell.state(State.OPEN, "none known");
    }
    var result =
        switch (check.text("result")) {
          case "pass" -> "passed ";
          case "fail" -> "failed ";
          default -> "looked at in part ";
        };
    return Cell.link(
        result + day(check, "checked_on").map(PrintedDate::words).orElse(""), check.path());
  }

  /// When it is to be replaced.
  Cell replacement(Vehicle vehicle) {
    var plan = replacements.get(vehicle.id());
    return plan == null
        ? Cell.of("")
        : Cell.link(
            day(plan, "planned_for").map(PrintedDate::words).orElse("not dated"), plan.path());
  }

  /// The form by which it is checked.
  Cell check(Vehicle vehicle) {
    return Cell.link(
        "Check " + vehicle.id(), "/check/%s/vehicle/%s".formatted(vehicle.force(), vehicle.id()));
  }
}
