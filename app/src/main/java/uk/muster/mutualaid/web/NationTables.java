package uk.muster.mutualaid.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import uk.muster.look.State;
import uk.muster.look.Words;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.mutualaid.AidFilter;
import uk.muster.mutualaid.Balance;
import uk.muster.mutualaid.Ledger;
import uk.muster.mutualaid.NationalLedger;
import uk.muster.reference.Grouping;

/// The balances of forces and regions in tables.
record NationTables(NationalLedger ledgers, AidAsked asked, AidNames names) {
  private AidFilter all() {
    return AidFilter.ALL.unit(asked.unit());
  }

  private AidFilter usual() {
    return all().withoutExceptional();
  }

  String heading() {
    var recipients = ledgers.netRecipients(usual()).size();
    return "%s of %s received more units than %s provided"
        .formatted(
            Words.number(recipients),
            Words.count(ledgers.forces().size(), "force", "forces"),
            recipients == 1 ? "it" : "they");
  }

  String lead() {
    return "%s, %s, without exceptional operations. %s in the ledger with an entry of this time; nothing is known of the others."
        .formatted(
            names.unit(asked.unit()),
            asked.words(),
            Words.count(ledgers.withEntries(), "force stands", "forces stand"));
  }

  List<String> notes() {
    var notes = new ArrayList<String>();
    var differing =
        ledgers.forces().values().stream().mapToLong(one -> one.differing().size()).sum();
    if (differing > 0) {
      notes.add("Records of both sides that differ are marked; the donor's record is counted.");
    }
    return notes;
  }

  /// Whoever received most first; forces without an entry last, with no number.
  Table forces() {
    var rows =
        ledgers.forces().values().stream()
            .sorted(
                Comparator.comparing((Ledger one) -> one.list(all()).isEmpty())
                    .thenComparingLong(one -> one.units(usual()).net())
                    .thenComparing(Ledger::force))
            .map(this::row)
            .toList();
    return Table.of(
        "Forces",
        "No force is known.",
        List.of(
            Column.of("Force"),
            Column.number("Provided, without exceptional"),
            Column.number("Received, without exceptional"),
            Column.number("Balance without exceptional"),
            Column.number("Balance, all"),
            Column.number("Officer-days, without exceptional"),
            Column.of("Records")),
        rows);
  }

  private List<Cell> row(Ledger ledger) {
    var force = ledger.force().value();
    var name = Cell.link(names.force(ledger.force()), asked.at("/mutual-aid/" + force).text());
    var none = Cell.of("none");
    if (ledger.list(all()).isEmpty()) {
      return List.of(name, none, none, none, none, none, records(ledger));
    }
    var usual = ledger.units(usual());
    return List.of(
        name,
        Cell.link(usual.provided(), asked.entries(force, usual().direction("provided"))),
        Cell.link(usual.received(), asked.entries(force, usual().direction("received"))),
        LedgerTables.net(usual.net(), asked.entries(force, usual())),
        LedgerTables.net(ledger.units(all()).net(), asked.entries(force, all())),
        LedgerTables.net(
            ledger.officerDays(AidFilter.ALL.withoutExceptional()).net(),
            asked.entries(force, AidFilter.ALL.withoutExceptional())),
        records(ledger));
  }

  private static Cell records(Ledger ledger) {
    var differing = ledger.differing().size();
    var alone = ledger.oneSided().size();
    return differing > 0
        ? Cell.state(State.SHORT, Words.count(differing, "differs", "differ"))
        : alone > 0 ? Cell.state(State.OPEN, alone + " by one side alone") : Cell.of("");
  }

  Table regions() {
    var rows =
        names.catalogue().groupings(Grouping.Kind.REGION).stream()
            .filter(one -> one.members().stream().anyMatch(ledgers.forces()::containsKey))
            .map(one -> {
              var members = Set.copyOf(one.members());
              var usual = ledgers.ofRegion(members, usual());
              Balance all = ledgers.ofRegion(members, all());
              return List.of(
                  Cell.link(one.name(), NationPages.of(asked, one.code()).text()),
                  Cell.of(usual.provided()),
                  Cell.of(usual.received()),
                  LedgerTables.net(usual.net(), ""),
                  LedgerTables.net(all.net(), ""),
                  Cell.of(ledgers.within(members, all())));
            })
            .toList();
    return Table.of(
        "Regions, with other regions",
        "No region is known.",
        List.of(
            Column.of("Region"),
            Column.number("Provided, without exceptional"),
            Column.number("Received, without exceptional"),
            Column.number("Balance without exceptional"),
            Column.number("Balance, all"),
            Column.number("Within the region, all")),
        rows);
  }
}
