package uk.muster.mutualaid.web;

import java.util.ArrayList;
import java.util.List;
import uk.muster.look.Choice;
import uk.muster.mutualaid.AidFilter;
import uk.muster.mutualaid.AidRecord;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Grouping;
import uk.muster.shared.ForceId;

/// What the codes of a ledger are called.
record AidNames(Catalogue catalogue) {
  String force(ForceId id) {
    return catalogue.force(id).map(one -> one.name()).orElse(id.value());
  }

  String unit(String code) {
    return code.equals(AidFilter.NO_UNIT)
        ? "No unit type"
        : catalogue.unitType(code).map(one -> one.name()).orElse(code);
  }

  String region(String code) {
    return catalogue.grouping(code).map(Grouping::name).orElse(code);
  }

  /// A force, a region, or those that nobody named.
  String with(String code) {
    return code.equals(AidFilter.NOT_NAMED)
        ? "Not one force"
        : ForceId.isShaped(code) && catalogue.force(new ForceId(code)).isPresent()
            ? force(new ForceId(code))
            : region(code);
  }

  String legalBasis(String code) {
    return catalogue.legalBases().stream()
        .filter(one -> one.code().equals(code))
        .map(one -> one.name())
        .findFirst()
        .orElse(code);
  }

  /// The other side of a record, as far as it is named.
  String otherSide(AidRecord record) {
    return record.other().map(this::force).orElse(record.otherParty());
  }

  /// What was sent.
  String sent(AidRecord record) {
    return record.unitType().isEmpty() ? record.resource() : unit(record.unitType());
  }

  List<Choice> units() {
    var all = new ArrayList<Choice>();
    catalogue.unitTypes().forEach(one -> all.add(new Choice(one.code(), one.name())));
    all.add(new Choice(AidFilter.NO_UNIT, unit(AidFilter.NO_UNIT)));
    return all;
  }
}
