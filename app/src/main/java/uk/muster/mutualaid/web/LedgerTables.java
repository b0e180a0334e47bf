package uk.muster.mutualaid.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import uk.muster.look.State;
import uk.muster.look.Words;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.mutualaid.Aid;
import uk.muster.mutualaid.AidFilter;
import uk.muster.mutualaid.AidRecord;
import uk.muster.mutualaid.Balance;
import uk.muster.mutualaid.Ledger;
import uk.muster.mutualaid.Placed;
import uk.muster.shared.ForceId;

/// The balances of a force in tables; each figure leads to the entries that it was counted from.
///
/// @param with the one other force that the ledger is about, or empty
record LedgerTables(Ledger ledger, AidAsked asked, String unit, String with, AidNames names) {
  private AidFilter ofUnit() {
    return new AidFilter("", unit, "", with, "");
  }

  /// Every unit type, and officer-days last.
  Table balances() {
    var rows = new ArrayList<List<Cell>>();
    for (var type : ledger.unitTypes()) {
      rows.add(row(Cell.of(names.unit(type)), AidFilter.ALL.unit(type), Ledger::units));
    }
    if (!ledger.counted().isEmpty()) {
      rows.add(row(Cell.of("Officer-days, all aid"), AidFilter.ALL, Ledger::officerDays));
    }
    return table("Balances by unit type", "Unit type", rows);
  }

  Table byYear() {
    return grouped("By financial year", "Year", aid -> Placed.year(aid.counted()), false);
  }

  Table byForce() {
    return grouped("By force", "Other force", this::otherForce, true);
  }

  Table byRegion() {
    return grouped(
        "By region of the other force",
        "Region",
        aid ->
            aid.otherThan(ledger.force())
                .map(other -> ledger.regions().getOrDefault(other, AidFilter.NOT_NAMED))
                .orElse(AidFilter.NOT_NAMED),
        true);
  }

  private String otherForce(Aid aid) {
    return aid.otherThan(ledger.force()).map(ForceId::value).orElse(AidFilter.NOT_NAMED);
  }

  private Table grouped(
      String caption, String heading, Function<Aid, String> group, boolean byOtherSide) {
    var rows =
        ledger.list(ofUnit()).stream()
            .map(group)
            .distinct()
            .sorted()
            .map(code ->
                row(
                    byOtherSide ? other(code) : Cell.of(code),
                    byOtherSide ? ofUnit().with(code) : ofUnit().year(code),
                    Ledger::units))
            .toList();
    return table("%s: %s".formatted(caption, names.unit(unit)), heading, rows);
  }

  private Cell other(String code) {
    var isForce =
        names.catalogue().forces().stream().anyMatch(one -> one.id().value().equals(code));
    return isForce
        ? Cell.link(
            names.with(code),
            asked.at("/mutual-aid/%s/with/%s".formatted(ledger.force(), code)).text())
        : Cell.of(names.with(code));
  }

  private static Table table(String caption, String heading, List<List<Cell>> rows) {
    return Table.of(
        caption,
        "No aid of these days is recorded.",
        List.of(
            Column.of(heading),
            Column.number("Provided, without exceptional"),
            Column.number("Received, without exceptional"),
            Column.number("Balance without exceptional"),
            Column.number("Provided, all"),
            Column.number("Received, all"),
            Column.number("Balance, all")),
        rows);
  }

  private List<Cell> row(
      Cell name, AidFilter filter, BiFunction<Ledger, AidFilter, Balance> balance) {
    var cells = new ArrayList<Cell>();
    cells.add(name);
    for (var one : List.of(filter.withoutExceptional(), filter)) {
      var found = balance.apply(ledger, one);
      var force = ledger.force().value();
      cells.add(Cell.link(found.provided(), asked.entries(force, one.direction("provided"))));
      cells.add(Cell.link(found.received(), asked.entries(force, one.direction("received"))));
      cells.add(net(found.net(), asked.entries(force, one)));
    }
    return cells;
  }

  /// A signed number.
  static Cell net(long net, String href) {
    return new Cell(signed(net), href, Optional.empty(), List.of(), Long.toString(net));
  }

  static String signed(long net) {
    return net > 0 ? "+" + Words.number(net) : Words.number(net);
  }

  /// What was left out, who said so and why.
  Table exceptional() {
    var rows =
        ledger.exceptional().stream()
            .map(one -> {
              var aid =
                  ledger.list(ofUnit().onlyExceptional()).stream()
                      .filter(entry -> entry.counted().operation().filter(one::equals).isPresent())
                      .map(Aid::counted)
                      .toList();
              return List.of(
                  Cell.link(one.name(), one.path()),
                  Cell.of(one.codeName()),
                  Cell.of(one.when()),
                  Cell.of(one.declaredBy()),
                  Cell.of(one.because()),
                  aid.isEmpty() ? Cell.state(State.OPEN, "no entry") : Cell.of(units(aid)));
            })
            .toList();
    return Table.of(
        "Exceptional operations of this time",
        "This force has recorded no operation of these days as exceptional.",
        List.of(
            Column.of("Operation"),
            Column.of("Code name"),
            Column.of("When"),
            Column.of("Declared by"),
            Column.of("Because"),
            Column.of("Left out, " + names.unit(unit))),
        rows);
  }

  private String units(List<AidRecord> aid) {
    var provided =
        aid.stream()
            .filter(one -> one.donor().filter(ledger.force()::equals).isPresent())
            .mapToLong(one -> one.units().orElse(0))
            .sum();
    var all = aid.stream().mapToLong(one -> one.units().orElse(0)).sum();
    return "%s provided, %s received"
        .formatted(Words.number(provided), Words.number(all - provided));
  }
}
