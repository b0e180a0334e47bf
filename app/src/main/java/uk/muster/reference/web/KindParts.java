package uk.muster.reference.web;

import static uk.muster.reference.web.Parts.defaults;
import static uk.muster.reference.web.Parts.section;
import static uk.muster.reference.web.Parts.standing;

import java.util.List;
import uk.muster.look.table.Cell;
import uk.muster.reference.Catalogue;
import uk.muster.reference.RestrictionKind;
import uk.muster.reference.VehicleKind;

/// Kinds of vehicle and of restriction.
final class KindParts {
  private KindParts() {}

  static PartView vehicles(Catalogue catalogue) {
    var rows = catalogue.vehicleKinds().stream().map(KindParts::vehicle).toList();
    var toConfirm = catalogue.vehicleKinds().stream().filter(VehicleKind::confirm).count();
    return new PartView(
        "vehicle-kinds",
        "Vehicle kinds",
        "%d kinds of vehicle, %d of them to confirm".formatted(rows.size(), toConfirm),
        "The kinds that unit types ask for. " + defaults(toConfirm),
        List.of(section("Vehicle kinds", "", List.of("Kind", "Code", "Standing", "Source"), rows)),
        List.of("vehicle-kinds.csv"));
  }

  private static List<Cell> vehicle(VehicleKind kind) {
    return List.of(
        Cell.of(kind.name()),
        Cell.of(kind.code()),
        standing(kind.confirm()),
        Cell.of(kind.source()));
  }

  static PartView restrictions(Catalogue catalogue) {
    var kinds = catalogue.restrictionKinds();
    var rows = kinds.stream().map(KindParts::restriction).toList();
    var allowed = kinds.stream().filter(RestrictionKind::allowsPosts).count();
    return new PartView(
        "restriction-kinds",
        "Restriction kinds",
        "%d kinds of restriction; under %d of them a person may still fill a post"
            .formatted(rows.size(), allowed),
        "A restricted person fills no post in a unit unless the kind allows it.",
        List.of(
            section(
                "Restriction kinds",
                "",
                List.of("Kind", "Code", "May fill a post", "Standing", "Source"),
                rows)),
        List.of("restriction-kinds.csv"));
  }

  private static List<Cell> restriction(RestrictionKind kind) {
    return List.of(
        Cell.of(kind.name()),
        Cell.of(kind.code()),
        Cell.of(kind.allowsPosts() ? "yes" : "no"),
        standing(kind.confirm()),
        Cell.of(kind.source()));
  }
}
