package uk.muster.mutualaid;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.muster.look.Words;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Check.Finding;
import uk.muster.shared.ForceId;

/// What does not go together in the ledger of a force. Pure: the same ledger, the same findings.
record AidFindings(Catalogue catalogue) {
  private static final String C = "capacity";

  /// What is found in a ledger.
  @FunctionalInterface
  interface Rule {
    Stream<Finding> find(Ledger ledger);
  }

  Stream<Finding> recipient(Ledger ledger) {
    return ledger.unitTypes().stream()
        .filter(unit -> balance(ledger, unit).isRecipient())
        .map(unit -> {
          var balance = balance(ledger, unit);
          return new Finding(
              "aid/" + unit,
              "",
              C,
              "%s: %s received and %s provided from %s to %s, exceptional operations apart: %s more received."
                  .formatted(
                      unitType(unit),
                      Words.number(balance.received()),
                      Words.number(balance.provided()),
                      Words.date(ledger.period().from()),
                      Words.date(ledger.period().to()),
                      Words.number(-balance.net())),
              "/mutual-aid/%s/entries?unit=%s&left=out&from=%s&until=%s"
                  .formatted(ledger.force(), unit, ledger.period().from(), ledger.period().to()));
        });
  }

  private static Balance balance(Ledger ledger, String unit) {
    return ledger.units(AidFilter.ALL.unit(unit).withoutExceptional());
  }

  Stream<Finding> oneSided(Ledger ledger) {
    return ledger.oneSided().stream()
        .map(aid ->
            at(
                aid.counted(),
                "“%s” (%s) is recorded by %s and not by %s."
                    .formatted(
                        aid.counted().name(),
                        aid.counted().when(),
                        force(aid.counted().by()),
                        aid.missing().map(this::force).orElse("the other side"))));
  }

  Stream<Finding> differing(Ledger ledger) {
    return ledger.differing().stream()
        .map(aid ->
            at(
                aid.recordOf(ledger.force()).orElse(aid.counted()),
                "“%s” (%s): %s."
                    .formatted(aid.counted().name(), aid.counted().when(), differences(aid))));
  }

  private String differences(Aid aid) {
    var other = aid.beside().map(AidRecord::by).map(this::force).orElse("");
    return aid.differences().stream()
        .map(one ->
            "%s %s by %s and %s by %s"
                .formatted(
                    one.what(), one.counted(), force(aid.counted().by()), one.beside(), other))
        .collect(Collectors.joining("; "));
  }

  Stream<Finding> totalBesideEntries(Ledger ledger) {
    return ledger.counted().stream()
        .map(Aid::counted)
        .filter(total -> total.by().equals(ledger.force()))
        .filter(total -> total.other().isEmpty() && !total.beginsOnADay())
        .flatMap(total -> {
          var within =
              ledger.counted().stream()
                  .map(Aid::counted)
                  .filter(one -> !one.equals(total) && isWithin(one, total))
                  .count();
          return within == 0
              ? Stream.of()
              : Stream.of(
                  at(
                      total,
                      "“%s” (%s) stands beside %s of the same time."
                          .formatted(
                              total.name(),
                              total.when(),
                              Words.count(within, "single entry", "single entries"))));
        });
  }

  private static boolean isWithin(AidRecord one, AidRecord total) {
    return (total.provided() ? one.donor().equals(total.donor()) : one.host().equals(total.host()))
        && one.unitType().equals(total.unitType())
        && one.beginsOnADay()
        && one.begins()
            .filter(day ->
                !day.isBefore(total.begins().orElse(day)) && !day.isAfter(total.ends().orElse(day)))
            .isPresent();
  }

  private static Finding at(AidRecord record, String sentence) {
    return new Finding(
        "aid/%s/%s".formatted(record.by(), record.code()), "", C, sentence, record.path());
  }

  private String unitType(String code) {
    return catalogue.unitType(code).map(one -> one.name()).orElse("Other aid");
  }

  private String force(ForceId id) {
    return catalogue.force(id).map(one -> one.name()).orElse(id.value());
  }
}
