package uk.muster.reference.web;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import uk.muster.look.Words;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Rank;
import uk.muster.reference.Skill;
import uk.muster.reference.UnitType;
import uk.muster.reference.VehicleKind;

/// What one unit is made of, in words.
final class UnitTypeParts {
  private UnitTypeParts() {}

  static UnitTypeView view(Catalogue catalogue, UnitType type) {
    var vehicles = type.vehicles().stream().mapToInt(UnitType.Vehicles::count).sum();
    return new UnitTypeView(
        type.code(),
        type.name(),
        "%s: %s%s"
            .formatted(
                type.name(),
                Words.count(type.people(), "person", "people"),
                vehicles == 0 ? "" : " and " + Words.count(vehicles, "vehicle", "vehicles")),
        type.confirm(),
        roles(catalogue, type),
        vehicles(catalogue, type),
        type.source());
  }

  private static Table roles(Catalogue catalogue, UnitType type) {
    var rows = new ArrayList<List<Cell>>();
    for (var role : type.roles()) {
      rows.add(
          List.of(
              Cell.of(role.name()),
              Cell.of(role.count()),
              Cell.of(
                  role.ranks().stream()
                      .map(code -> catalogue.rank(code).map(Rank::name).orElse(code))
                      .collect(joining(" or "))),
              Cell.of(
                  role.skills().stream()
                      .map(code -> skill(catalogue, code))
                      .collect(joining(" and ")))));
    }
    return Table.of(
        "Roles",
        "This unit type has no roles.",
        List.of(
            Column.of("Role"),
            Column.number("People"),
            Column.of("Rank, any of"),
            Column.of("Skills in date, all of")),
        rows);
  }

  private static String skill(Catalogue catalogue, String code) {
    return catalogue
        .skill(code)
        .map(Skill::name)
        .map(name -> name + " (" + code + ")")
        .orElse(code);
  }

  private static Table vehicles(Catalogue catalogue, UnitType type) {
    var rows =
        type.vehicles().stream()
            .map(need ->
                List.of(
                    Cell.of(
                        catalogue
                            .vehicleKind(need.kind())
                            .map(VehicleKind::name)
                            .orElse(need.kind())),
                    Cell.of(need.kind()),
                    Cell.of(need.count())))
            .toList();
    return Table.of(
        "Vehicles",
        "This unit type asks for no vehicles.",
        List.of(Column.of("Kind"), Column.of("Code"), Column.number("Vehicles")),
        rows);
  }
}
