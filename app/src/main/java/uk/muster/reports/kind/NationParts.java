package uk.muster.reports.kind;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import uk.muster.reference.Force;
import uk.muster.reports.model.Block;
import uk.muster.reports.model.Block.Column;
import uk.muster.reports.model.Inline;
import uk.muster.reports.record.ForceRecord;
import uk.muster.reports.text.Parts.Made;

/// Figures of several forces side by side.
final class NationParts {
  private final ForceRecord record;

  NationParts(ForceRecord record) {
    this.record = record;
  }

  /// The same for the nation, with the first indicator on a map.
  ///
  /// @param identifiers of indicators, with spaces between
  Optional<Made> map(String identifiers) {
    return forces("nation " + identifiers)
        .map(made ->
            made.blocks().getFirst() instanceof Block.DataTable table
                ? Made.of(new MapParts(record).of(List.copyOf(forces(true)), table))
                : made);
  }

  /// A table of indicators: a row for each force of a region or of the nation.
  ///
  /// @param words `region` or `nation`, then the identifiers
  Optional<Made> forces(String words) {
    var asked = List.of(words.split(" "));
    var identifiers = asked.subList(1, asked.size());
    var indicators = identifiers.stream().flatMap(one -> record.indicator(one).stream()).toList();
    if (indicators.size() != identifiers.size()) {
      return Optional.empty();
    }
    var forces = forces(asked.getFirst().equals("nation"));
    var figures = record.figures(forces.stream().map(Force::id).toList(), identifiers);
    var columns = new ArrayList<>(List.of(Column.words("Force")));
    indicators.forEach(one -> columns.add(Column.number(one.title())));
    var rows = new ArrayList<List<List<Inline>>>();
    for (var force : forces) {
      var row = new ArrayList<List<Inline>>();
      row.add(Inline.words(force.name()));
      var own = Objects.requireNonNull(figures.get(force.id()), force.name());
      identifiers.forEach(one -> row.add(List.of(Objects.requireNonNull(own.get(one), one))));
      rows.add(row);
    }
    var where =
        asked.getFirst().equals("nation")
            ? "England and Wales"
            : record.catalogue().regionOf(record.force().id()).name();
    return Optional.of(
        Made.of(new Block.DataTable("Forces of %s".formatted(where), columns, rows, false)));
  }

  private Collection<Force> forces(boolean nation) {
    return nation
        ? record.catalogue().forces()
        : record.catalogue().forcesIn(record.catalogue().regionOf(record.force().id()).code());
  }
}
