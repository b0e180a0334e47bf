package uk.muster.mutualaid.web;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.look.table.Tag;
import uk.muster.mutualaid.Aid;
import uk.muster.mutualaid.AidFilter;
import uk.muster.mutualaid.AidRecord;
import uk.muster.mutualaid.Ledger;
import uk.muster.shared.Classification;

/// The entries of a ledger in tables.
record EntryTables(Ledger ledger, AidNames names) {
  private static final Tag EXCEPTIONAL = new Tag("Exceptional", "");

  /// The entries that a filter holds, with their sums; the sums are what figures say.
  Table entries(AidFilter filter) {
    var rows = new ArrayList<List<Cell>>();
    ledger.list(filter).forEach(aid -> rows.add(row(aid)));
    if (!rows.isEmpty()) {
      var units = ledger.units(filter);
      var days = ledger.officerDays(filter);
      rows.add(
          List.of(
              Cell.of("Sum"),
              Cell.of(""),
              Cell.of(""),
              Cell.of(""),
              Cell.of(units.provided()),
              Cell.of(units.received()),
              Cell.of(days.provided()),
              Cell.of(days.received()),
              Cell.of(""),
              Cell.of("")));
    }
    var table =
        Table.of(
            "Entries",
            "No entry of these days is counted.",
            List.of(
                Column.of("What for"),
                Column.of("Other side"),
                Column.of("Sent"),
                Column.of("When"),
                Column.number("Units provided"),
                Column.number("Units received"),
                Column.number("Officer-days provided"),
                Column.number("Officer-days received"),
                Column.of("Tier, legal basis"),
                Column.of("Recorded by")),
            rows);
    return rows.isEmpty() ? table : table.withTotal();
  }

  private List<Cell> row(Aid aid) {
    var record = aid.counted();
    var provided = aid.isProvidedBy(ledger.force());
    return List.of(
        name(record),
        Cell.of(otherSide(aid)),
        Cell.of(names.sent(record)),
        Cell.of(record.when()),
        number(record.units(), provided, record.numberSaid()),
        number(record.units(), !provided, record.numberSaid()),
        number(record.officerDays(), provided, ""),
        number(record.officerDays(), !provided, ""),
        Cell.of(
            Stream.of(record.tier(), names.legalBasis(record.legalBasis()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "))),
        Cell.of(
            Stream.concat(Stream.of(record), aid.beside().stream())
                .map(one -> names.force(one.by()))
                .collect(Collectors.joining(", "))));
  }

  static Cell name(AidRecord record) {
    var cell = Cell.link(record.name(), record.path());
    var marked =
        record.classification().equals(Classification.OFFICIAL)
            ? cell
            : cell.tagged(new Tag(record.classification().words(), ""));
    return record.isExceptional() ? marked.tagged(EXCEPTIONAL) : marked;
  }

  private String otherSide(Aid aid) {
    return aid.otherThan(ledger.force()).map(names::force).orElse(aid.counted().otherParty());
  }

  private static Cell number(OptionalLong number, boolean here, String said) {
    return !here
        ? Cell.of("")
        : number.isPresent()
            ? Cell.of(number.getAsLong())
            : Cell.of(said.isEmpty() ? "not stated" : said);
  }
}
