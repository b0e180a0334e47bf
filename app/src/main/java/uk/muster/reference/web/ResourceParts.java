package uk.muster.reference.web;

import static uk.muster.reference.web.Parts.columns;
import static uk.muster.reference.web.Parts.defaults;
import static uk.muster.reference.web.Parts.standing;

import java.util.List;
import uk.muster.look.Words;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Skill;
import uk.muster.reference.UnitType;

/// Ranks, skills, unit types, kinds of vehicle and of restriction.
final class ResourceParts {
  private ResourceParts() {}

  static List<PartView> all(Catalogue catalogue) {
    return List.of(
        ranks(catalogue),
        skills(catalogue),
        unitTypes(catalogue),
        KindParts.vehicles(catalogue),
        KindParts.restrictions(catalogue));
  }

  private static PartView ranks(Catalogue catalogue) {
    var rows =
        catalogue.ranks().stream()
            .map(rank ->
                List.of(
                    Cell.of(rank.name()),
                    Cell.of(rank.code()),
                    Cell.of(rank.seniority()),
                    Cell.of(rank.source())))
            .toList();
    return new PartView(
        "ranks",
        "Ranks",
        "%d ranks".formatted(rows.size()),
        "The lowest seniority comes first. A unit type says which ranks fill which role.",
        List.of(
            columns(
                "Ranks",
                "",
                List.of(
                    Column.of("Rank"),
                    Column.of("Code"),
                    Column.number("Seniority"),
                    Column.of("Source")),
                rows)),
        List.of("ranks.csv"));
  }

  private static PartView skills(Catalogue catalogue) {
    var rows = catalogue.skills().stream().map(ResourceParts::skill).toList();
    var toConfirm = catalogue.skills().stream().filter(Skill::confirm).count();
    return new PartView(
        "skills",
        "Skills",
        "%d skills, %d of them to confirm".formatted(rows.size(), toConfirm),
        "Usual validity is the time until a skill must be renewed. " + defaults(toConfirm),
        List.of(
            columns(
                "Skills",
                "",
                List.of(
                    Column.of("Skill"),
                    Column.of("Code"),
                    Column.of("Family"),
                    Column.of("Level"),
                    Column.number("Usual validity, months"),
                    Column.of("Standing"),
                    Column.of("Source")),
                rows)),
        List.of("skills.csv"));
  }

  private static List<Cell> skill(Skill skill) {
    var months = skill.validityMonths();
    return List.of(
        Cell.of(skill.name()),
        Cell.of(skill.code()),
        Cell.of(Words.sentence(skill.family())),
        Cell.of(skill.level()),
        Cell.of(months.isPresent() ? Words.number(months.getAsInt()) : ""),
        standing(skill.confirm()),
        Cell.of(skill.source()));
  }

  private static PartView unitTypes(Catalogue catalogue) {
    var rows =
        catalogue.unitTypes().stream()
            .map(type ->
                List.of(
                    Cell.link(type.name(), "/reference/unit-types/" + type.code()),
                    Cell.of(type.code()),
                    Cell.of(type.people()),
                    Cell.of(type.vehicles().stream().mapToInt(UnitType.Vehicles::count).sum()),
                    standing(type.confirm()),
                    Cell.of(type.source())))
            .toList();
    var toConfirm = catalogue.unitTypes().stream().filter(UnitType::confirm).count();
    return new PartView(
        "unit-types",
        "Unit types",
        "%d unit types, %d of them to confirm".formatted(rows.size(), toConfirm),
        "How many people in which role, and which vehicles, make one unit. " + defaults(toConfirm),
        List.of(
            columns(
                "Unit types",
                "",
                List.of(
                    Column.of("Unit type"),
                    Column.of("Code"),
                    Column.number("People"),
                    Column.number("Vehicles"),
                    Column.of("Standing"),
                    Column.of("Source")),
                rows)),
        List.of("unit-types.yaml"));
  }
}
