package uk.muster.equipment;

import static uk.muster.files.Column.Kind.DAY;
import static uk.muster.files.Column.Kind.IDENTIFIER;
import static uk.muster.files.Column.Kind.OPEN_DAY;
import static uk.muster.files.Column.Kind.TEXT;

import java.util.List;
import uk.muster.files.Column;
import uk.muster.files.Shape;
import uk.muster.files.Shape.Rule;
import uk.muster.reference.Catalogue;
import uk.muster.shared.ForceId;

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
}
