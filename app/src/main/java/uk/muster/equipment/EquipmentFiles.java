package uk.muster.equipment;

import static uk.muster.files.Column.Kind.DAY;
import static uk.muster.files.Column.Kind.IDENTIFIER;
import static uk.muster.files.Column.Kind.OPEN_DAY;
import static uk.muster.files.Column.Kind.TEXT;

import java.util.List;
import uk.muster.exchange.row.Held;
import uk.muster.exchange.row.Held.Coded;
import uk.muster.files.Column;
import uk.muster.files.Shape;
import uk.muster.files.Shape.Rule;
import uk.muster.reference.Catalogue;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;

/// What the file of the vehicles register looks like. Plain Java: usable without a database.
public final class EquipmentFiles {
  private EquipmentFiles() {}

  /// `vehicles.csv`.
  public static Shape vehicles(Catalogue catalogue) {
    return new Shape(
        "vehicles",
        List.of(
            Column.force(
                text -> ForceId.isShaped(text) && catalogue.force(new ForceId(text)).isPresent()),
            Column.of("vehicle_id", IDENTIFIER),
            Column.code(
                "kind", code -> catalogue.vehicleKind(code).isPresent(), "unknown-vehicle-kind"),
            Column.of("base", TEXT).orEmpty(),
            Column.of("in_service_on", DAY),
            Column.of("out_of_service_on", OPEN_DAY)),
        List.of(Rule.notBefore("out_of_service_on", "in_service_on", "end-before-start")));
  }

  /// How vehicles are read back.
  static Held heldVehicles(Catalogue catalogue) {
    return Held.of("vehicle", "vehicles", Right.READ_EQUIPMENT, "/vehicles")
        .asking("vehicle_id", "Fleet number", "Letters, digits and . / _ - only")
        .choosing("kind", "Kind", kinds(catalogue))
        .asking("base", "Base", "As the register of bases calls it")
        .asking("in_service_on", "First day in service", "")
        .asking("out_of_service_on", "Last day in service", "Left empty, no end is known");
  }

  private static List<Coded> kinds(Catalogue catalogue) {
    return catalogue.vehicleKinds().stream()
        .map(kind -> new Coded(kind.code(), kind.name()))
        .toList();
  }
}
