package uk.muster.mutualaid.web;

import java.util.ArrayList;
import java.util.List;
import uk.muster.look.Figure;
import uk.muster.look.Words;
import uk.muster.mutualaid.AidFilter;
import uk.muster.mutualaid.Balance;
import uk.muster.mutualaid.Ledger;

/// What the ledger of a force says in words and key numbers.
///
/// @param with the one other force that the ledger is about, or empty
record LedgerWords(Ledger ledger, AidAsked asked, String unit, String with, AidNames names) {
  private AidFilter ofUnit() {
    return new AidFilter("", unit, "", with, "");
  }

  private Balance usual() {
    return ledger.units(ofUnit().withoutExceptional());
  }

  String heading(String name) {
    var balance = usual();
    var more = Words.count(Math.abs(balance.net()), "unit", "units");
    return name
        + ": "
        + (ledger.list(ofUnit().withoutExceptional()).isEmpty()
            ? "no mutual aid recorded"
            : balance.net() == 0
                ? "as many units provided as received"
                : balance.isRecipient()
                    ? more + " more received than provided"
                    : more + " more provided than received");
  }

  String lead() {
    return "%s, %s, without exceptional operations.".formatted(names.unit(unit), asked.words());
  }

  List<Figure> figures() {
    var without = ofUnit().withoutExceptional();
    var usual = usual();
    var all = ledger.units(ofUnit());
    var note = "without exceptional operations";
    return List.of(
        figure("Received", Words.number(usual.received()), note, without.direction("received")),
        figure("Provided", Words.number(usual.provided()), note, without.direction("provided")),
        figure(
                "Balance without them",
                LedgerTables.signed(usual.net()),
                "provided less received",
                without)
            .asAnswer(),
        figure("Balance with them", LedgerTables.signed(all.net()), withThem(), ofUnit()));
  }

  private String withThem() {
    var without = ledger.withoutEntry().size();
    return without == 0
        ? "exceptional operations included"
        : "%s without an entry"
            .formatted(Words.count(without, "exceptional operation", "exceptional operations"));
  }

  private Figure figure(String label, String number, String note, AidFilter filter) {
    return new Figure(label, number, note, false, asked.entries(ledger.force().value(), filter));
  }

  /// What must be known to read the figures.
  List<String> notes() {
    var notes = new ArrayList<String>();
    var begins = ledger.begins();
    if (begins.isEmpty()) {
      notes.add(
          "The ledger of this force has no dated entry: nothing here means that no aid was given.");
    } else if (begins.get().isAfter(ledger.period().from())) {
      notes.add(
          "The ledger of this force begins on %s; of the days before it nothing is known."
              .formatted(Words.date(begins.get())));
    }
    if (!ledger.withoutEntry().isEmpty()) {
      notes.add(
          "%s of this time %s in the ledger without an entry, so nobody can say what the balance with them is."
              .formatted(
                  Words.count(
                      ledger.withoutEntry().size(),
                      "exceptional operation",
                      "exceptional operations"),
                  ledger.withoutEntry().size() == 1 ? "stands" : "stand"));
    }
    var unsaid = ledger.units(ofUnit()).unsaid();
    if (unsaid > 0) {
      notes.add(
          "%s of this unit type %s no number and could not be added."
              .formatted(
                  Words.count(unsaid, "entry", "entries"), unsaid == 1 ? "states" : "state"));
    }
    return notes;
  }
}
