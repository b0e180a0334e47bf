package uk.muster.exchange.row.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.muster.exchange.row.RowCursor;
import uk.muster.exchange.row.RowKind;
import uk.muster.exchange.row.RowQuestion;
import uk.muster.files.Column;
import uk.muster.look.Sorting;
import uk.muster.look.table.Address;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;

/// What was entered to find rows of a kind, as it came.
record RowAsked(RowKind kind, ForceId force, Map<String, String> entries) {
  private static final int FILTERS = 3;
  private static final int CODES = 60;
  private static final int PAGE = 50;

  RowAsked {
    entries = Map.copyOf(entries);
  }

  /// The force of an address, or else the first for which the actor has the right.
  static ForceId force(Actor actor, Right right, String typed) {
    if (typed.isEmpty()) {
      actor.require(right);
      return actor.forcesWith(right).stream().sorted().findFirst().orElseThrow();
    }
    if (!ForceId.isShaped(typed)) {
      throw new NotFound("force", typed);
    }
    return new ForceId(typed);
  }

  String value(String name) {
    return entries.getOrDefault(name, "").strip();
  }

  /// The columns that the list can be narrowed by.
  List<Column> filtered() {
    return kind.columns().stream()
        .filter(column -> !kind.asked(column.name()).codes().isEmpty())
        .filter(column -> kind.asked(column.name()).codes().size() <= CODES)
        .limit(FILTERS)
        .toList();
  }

  private Map<String, String> filters() {
    var filters = new LinkedHashMap<String, String>();
    kind.held()
        .person()
        .filter(column -> !value(column).isEmpty())
        .ifPresent(column -> filters.put(column, value(column)));
    filtered().stream()
        .map(Column::name)
        .filter(name -> !value(name).isEmpty())
        .forEach(name -> filters.put(name, value(name)));
    return filters;
  }

  /// The address of a page or file about the same rows, from the first on.
  Address address(String path) {
    var address = Address.of(path).with("force", force.value()).with("q", value("q"));
    for (var filter : filters().entrySet()) {
      address = address.with(filter.getKey(), filter.getValue());
    }
    return address;
  }

  Sorting sorting() {
    var columns = RowTables.listed(kind).stream().map(Column::name).collect(Collectors.toSet());
    return Sorting.asked(
        address("/rows/" + kind.code()).text(), entries, kind.key().getFirst(), columns);
  }

  RowQuestion question(LocalDate on) {
    var sorting = sorting();
    var width = kind.key().size() + (kind.key().contains(sorting.column()) ? 0 : 1);
    return new RowQuestion(
        force,
        on,
        value("q"),
        filters(),
        sorting.column(),
        sorting.descending(),
        value("from").isEmpty() ? Optional.empty() : RowCursor.of(value("from"), width),
        PAGE);
  }

  /// All of them in the order of the key, for a file.
  RowQuestion whole(LocalDate on) {
    return new RowQuestion(
        force, on, value("q"), filters(), kind.key().getFirst(), false, Optional.empty(), PAGE);
  }
}
