package uk.muster.equipment.web;

import java.time.LocalDate;
import java.util.Map;
import uk.muster.equipment.VehicleQuestion;
import uk.muster.look.Sorting;
import uk.muster.look.table.Address;
import uk.muster.shared.ForceId;

/// What was entered to find vehicles, as it came.
record VehiclesAsked(String force, String kind, String base, String on) {
  static final Map<String, VehicleQuestion.Order> ORDERS =
      Map.of(
          "vehicle", VehicleQuestion.Order.VEHICLE,
          "kind", VehicleQuestion.Order.KIND,
          "base", VehicleQuestion.Order.BASE,
          "from", VehicleQuestion.Order.FROM,
          "to", VehicleQuestion.Order.TO);

  Address at(String path) {
    return Address.of(path)
        .with("force", force)
        .with("kind", kind)
        .with("base", base)
        .with("on", on);
  }

  /// @param from where the page begins, as an address carries it
  VehicleQuestion question(LocalDate day, Sorting sorting, String from) {
    var order = ORDERS.getOrDefault(sorting.column(), VehicleQuestion.Order.VEHICLE);
    return new VehicleQuestion(
        new ForceId(force),
        day,
        kind,
        base.strip(),
        order,
        sorting.descending(),
        order.key(sorting.descending()).place(from));
  }
}
