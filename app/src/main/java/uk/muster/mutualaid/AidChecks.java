package uk.muster.mutualaid;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Actor;
import uk.muster.shared.Check;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;

/// The cross-checks over the ledger of a force: it is read once for all of them.
record AidChecks(MutualAid aid, Catalogue catalogue) implements Check.Several {
  /// One of them.
  private record One(
      AidChecks all,
      String identifier,
      Severity severity,
      String title,
      String definition,
      AidFindings.Rule rule)
      implements Check {
    @Override
    public Right right() {
      return Right.READ_CAPABILITY;
    }

    @Override
    public List<Finding> findings(Actor actor, ForceId force, LocalDate on) {
      return rule.find(all.ledger(actor, force, on)).toList();
    }
  }

  @Override
  public List<Check> list() {
    var findings = new AidFindings(catalogue);
    return List.of(
        one(
            "more-received-than-provided",
            Check.Severity.WARNING,
            "More aid received than provided",
            "Units of a type received less those provided in the two whole financial years before"
                + " the day and the one that it is in, exceptional operations apart, are above 0",
            findings::recipient),
        one(
            "recorded-by-one-side",
            Check.Severity.WARNING,
            "Aid that one side does not record",
            "An entry between two named forces of that time that only one of them has recorded",
            findings::oneSided),
        one(
            "records-differ",
            Check.Severity.SERIOUS,
            "Aid that both sides record differently",
            "Two records of the same aid of that time that state other units, officer-days, days,"
                + " tier, legal basis or standing; the donor's record is counted",
            findings::differing),
        one(
            "total-beside-entries",
            Check.Severity.SERIOUS,
            "Total recorded beside the entries that it may be the sum of",
            "An entry without a first day that names no other force, and single entries of the same"
                + " force, direction and unit type within its months or years: the sum may hold"
                + " them twice",
            findings::totalBesideEntries));
  }

  private Check one(
      String name,
      Check.Severity severity,
      String title,
      String definition,
      AidFindings.Rule rule) {
    return new One(this, "mutualaid." + name, severity, title, definition, rule);
  }

  @Override
  public Map<Check, List<Check.Finding>> findings(
      Actor actor, ForceId force, LocalDate on, List<Check> asked) {
    var ledger = ledger(actor, force, on);
    var found = new LinkedHashMap<Check, List<Check.Finding>>();
    asked.forEach(check -> found.put(check, ((One) check).rule().find(ledger).toList()));
    return found;
  }

  private Ledger ledger(Actor actor, ForceId force, LocalDate on) {
    return aid.ledger(actor, force, Placed.usual(on), on);
  }
}
