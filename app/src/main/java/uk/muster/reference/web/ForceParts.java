package uk.muster.reference.web;

import static java.util.stream.Collectors.joining;
import static uk.muster.reference.web.Parts.columns;
import static uk.muster.reference.web.Parts.section;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.muster.look.Words;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Force;
import uk.muster.reference.Grouping;
import uk.muster.reference.OtherForce;
import uk.muster.reference.web.PartView.Section;

/// Forces, and how they are grouped.
final class ForceParts {
  private ForceParts() {}

  static List<PartView> all(Catalogue catalogue) {
    return List.of(forces(catalogue), groupings(catalogue));
  }

  private static PartView forces(Catalogue catalogue) {
    var sources =
        catalogue.forces().stream().flatMap(force -> sources(force).stream()).distinct().toList();
    var territorial =
        new Section(
            "Territorial forces",
            "Officers are rounded. Distances start from the headquarters.",
            territorial(
                catalogue,
                force ->
                    sources(force).stream()
                        .map(source -> Integer.toString(sources.indexOf(source) + 1))
                        .collect(joining(", "))),
            sources,
            territorial(catalogue, force -> String.join("; ", sources(force))));
    var others =
        section(
            "Forces without such a territory",
            "",
            List.of("Force", "Identifier", "Kind", "Source"),
            catalogue.otherForces().stream().map(ForceParts::other).toList());
    return new PartView(
        "forces",
        "Forces",
        "%d territorial forces, and %d others"
            .formatted(catalogue.forces().size(), catalogue.otherForces().size()),
        "The 43 forces of England and Wales are those that registers belong to.",
        List.of(territorial, others),
        List.of("forces.csv", "other-forces.csv"));
  }

  private static Table territorial(Catalogue catalogue, Function<Force, String> source) {
    return Table.of(
        "Territorial forces",
        "The files hold no force.",
        List.of(
            Column.of("Force"),
            Column.of("Identifier"),
            Column.of("Region"),
            Column.of("Headquarters"),
            Column.of("ONS code"),
            Column.number("Officers"),
            Column.of("Neighbours"),
            Column.of("Source")),
        catalogue.forces().stream()
            .map(force -> force(catalogue, force, source.apply(force)))
            .toList());
  }

  private static List<Cell> force(Catalogue catalogue, Force force, String source) {
    return List.of(
        Cell.of(force.name()),
        Cell.of(force.id().value()),
        Cell.of(catalogue.regionOf(force.id()).name()),
        Cell.of(force.headquartersTown()),
        Cell.of(force.onsCode()),
        Cell.of(force.officers()),
        Cell.of(
            force.neighbours().stream()
                .flatMap(id -> catalogue.force(id).stream())
                .map(Force::shortName)
                .collect(joining(", "))),
        Cell.of(source));
  }

  /// Where the facts of a force come from, each source once.
  private static List<String> sources(Force force) {
    var from = force.sources();
    return Stream.of(from.general(), from.headquarters(), from.neighbours(), from.officers())
        .distinct()
        .toList();
  }

  private static List<Cell> other(OtherForce force) {
    return List.of(
        Cell.of(force.name()),
        Cell.of(force.code()),
        Cell.of(Words.sentence(force.kind())),
        Cell.of(force.source()));
  }

  private static PartView groupings(Catalogue catalogue) {
    var sections =
        Arrays.stream(Grouping.Kind.values()).map(kind -> grouping(catalogue, kind)).toList();
    return new PartView(
        "groupings",
        "Groupings",
        "Three groupings of the same forces, and they differ",
        "A region, a regional organised crime unit and a counter-terrorism region need not have"
            + " the same members.",
        sections,
        List.of("groupings.csv", "memberships.csv"));
  }

  private static Section grouping(Catalogue catalogue, Grouping.Kind kind) {
    var rows =
        catalogue.groupings(kind).stream()
            .map(grouping ->
                List.of(
                    Cell.of(grouping.name()),
                    Cell.of(grouping.code()),
                    Cell.of(grouping.members().size()),
                    Cell.of(
                        catalogue.forcesIn(grouping.code()).stream()
                            .map(Force::name)
                            .collect(joining(", "))),
                    Cell.of(grouping.source())))
            .toList();
    return columns(
        kind.words() + "s",
        "",
        List.of(
            Column.of("Name"),
            Column.of("Code"),
            Column.number("Forces"),
            Column.of("Members"),
            Column.of("Source")),
        rows);
  }
}
