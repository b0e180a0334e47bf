package uk.muster.mutualaid;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.muster.shared.Classification;
import uk.muster.shared.ForceId;
import uk.muster.shared.Period;

/// The ledgers of several forces over a period, made of the same aid.
///
/// @param forces each force that was asked about, also one that has no entry
public record NationalLedger(Period period, Map<ForceId, Ledger> forces) {
  public NationalLedger {
    forces = new TreeMap<>(forces);
  }

  /// What a region provided to others and received from them; what its forces gave each other
  /// changes nothing.
  public Balance ofRegion(Set<ForceId> members, AidFilter filter) {
    var balances =
        ledgers(members)
            .map(ledger -> {
              var all = ledger.units(filter);
              var within = within(ledger, members, filter);
              return new Balance(
                  all.provided() - within.provided(),
                  all.received() - within.received(),
                  all.unsaid());
            })
            .toList();
    return new Balance(
        balances.stream().mapToLong(Balance::provided).sum(),
        balances.stream().mapToLong(Balance::received).sum(),
        balances.stream().mapToInt(Balance::unsaid).sum());
  }

  /// Units that the forces of a region provided to each other.
  public long within(Set<ForceId> members, AidFilter filter) {
    return ledgers(members).mapToLong(ledger -> within(ledger, members, filter).provided()).sum();
  }

  private static Balance within(Ledger ledger, Set<ForceId> members, AidFilter filter) {
    var each = members.stream().map(other -> ledger.units(filter.with(other.value()))).toList();
    return new Balance(
        each.stream().mapToLong(Balance::provided).sum(),
        each.stream().mapToLong(Balance::received).sum(),
        0);
  }

  private Stream<Ledger> ledgers(Set<ForceId> members) {
    return forces.values().stream().filter(ledger -> members.contains(ledger.force()));
  }

  /// The forces that received more than they provided.
  public Set<ForceId> netRecipients(AidFilter filter) {
    return forces.values().stream()
        .filter(ledger -> ledger.units(filter).isRecipient())
        .map(Ledger::force)
        .collect(Collectors.toSet());
  }

  /// The forces of which an entry is counted.
  public long withEntries() {
    return forces.values().stream().filter(ledger -> !ledger.counted().isEmpty()).count();
  }

  public Classification classification() {
    return Classification.of(forces.values().stream().map(Ledger::classification));
  }
}
