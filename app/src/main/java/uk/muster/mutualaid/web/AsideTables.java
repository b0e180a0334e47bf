package uk.muster.mutualaid.web;

import java.util.List;
import uk.muster.look.Words;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.mutualaid.Aid;
import uk.muster.mutualaid.Ledger;
import uk.muster.register.Entry;
import uk.muster.register.kind.PrintedDate;

/// What stands beside the entries that are counted: where both sides differ, what one side alone
/// recorded, what has no place in the days asked about, and what others counted.
record AsideTables(Ledger ledger, AidNames names) {
  /// What one record says and the other does not.
  Table differing() {
    var rows =
        ledger.differing().stream()
            .flatMap(aid ->
                aid.beside().stream()
                    .flatMap(beside ->
                        aid.differences().stream()
                            .map(one ->
                                List.of(
                                    EntryTables.name(aid.counted()),
                                    Cell.of(Words.sentence(one.what())),
                                    Cell.link(
                                        one.counted() + ", " + names.force(aid.counted().by()),
                                        aid.counted().path()),
                                    Cell.link(
                                        one.beside() + ", " + names.force(beside.by()),
                                        beside.path())))))
            .toList();
    return Table.of(
        "Recorded differently by both sides",
        "Where both sides have recorded the same aid, they say the same.",
        List.of(
            Column.of("Aid"),
            Column.of("What differs"),
            Column.of("Counted: the donor's"),
            Column.of("Beside it: the host's")),
        rows);
  }

  Table oneSided() {
    var rows =
        ledger.oneSided().stream()
            .map(aid ->
                List.of(
                    EntryTables.name(aid.counted()),
                    Cell.of(aid.counted().when()),
                    Cell.of(names.force(aid.counted().by())),
                    Cell.of(aid.missing().map(names::force).orElse(""))))
            .toList();
    return Table.of(
        "Recorded by one side alone",
        "Every entry between two named forces is recorded by both.",
        List.of(
            Column.of("Aid"),
            Column.of("When"),
            Column.of("Recorded by"),
            Column.of("Not recorded by")),
        rows);
  }

  Table notPlaced() {
    var rows =
        ledger.notPlaced().stream()
            .map(Aid::counted)
            .map(one ->
                List.of(
                    EntryTables.name(one),
                    Cell.of(
                        one.donor().filter(ledger.force()::equals).isPresent()
                            ? "Provided"
                            : "Received"),
                    Cell.of(names.otherSide(one)),
                    Cell.of(names.sent(one)),
                    Cell.of(
                        one.units().isPresent()
                            ? Words.number(one.units().getAsLong())
                            : one.numberSaid()),
                    Cell.of(
                        one.first().isEmpty()
                            ? "no day is stated"
                            : one.when() + ", only in part")))
            .toList();
    return Table.of(
        "Not counted in these days",
        "Every entry has a day that says whether it belongs here.",
        List.of(
            Column.of("What for"),
            Column.of("Direction"),
            Column.of("Other side"),
            Column.of("Sent"),
            Column.number("Units"),
            Column.of("When")),
        rows);
  }

  /// What others have counted and published.
  static Table returns(List<Entry> returns) {
    var rows =
        returns.stream()
            .map(one ->
                List.of(
                    Cell.link(one.text("name"), one.path()),
                    Cell.of(one.text("collected_by")),
                    Cell.of(words(one.text("first_on")) + " to " + words(one.text("last_on"))),
                    Cell.of(one.text("left_out")),
                    Cell.of(one.text("net_recipients")),
                    Cell.of(one.text("source"))))
            .toList();
    return Table.of(
        "Counted by others",
        "No count made by others is recorded.",
        List.of(
            Column.of("Count"),
            Column.of("Collected by"),
            Column.of("Years"),
            Column.number("Operations left out"),
            Column.number("Forces that received more than they provided"),
            Column.of("Source")),
        rows);
  }

  private static String words(String printed) {
    return PrintedDate.of(printed).map(PrintedDate::words).orElse(printed);
  }
}
