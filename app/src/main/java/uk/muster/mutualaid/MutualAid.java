package uk.muster.mutualaid;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Force;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Period;
import uk.muster.shared.Right;

/// The ledger of mutual aid. Entries are kept as records of the registers; this adds them up.
@Service
@Transactional(readOnly = true)
public class MutualAid {
  private final AidStore store;
  private final Catalogue catalogue;

  MutualAid(AidStore store, Catalogue catalogue) {
    this.store = store;
    this.catalogue = catalogue;
  }

  /// The ledger of a force over a period.
  ///
  /// @param on the day on which the registers are read
  public Ledger ledger(Actor actor, ForceId force, Period period, LocalDate on) {
    actor.require(Right.READ_CAPABILITY, force);
    var one = Optional.of(force);
    var all = AidMatching.match(store.records(one, on));
    return Ledger.of(force, period, all, store.exceptional(one, on), regions());
  }

  /// The ledgers of all forces that the actor may read, or of some of them.
  ///
  /// @param on the day on which the registers are read
  public NationalLedger ledgers(
      Actor actor, Collection<ForceId> forces, Period period, LocalDate on) {
    actor.require(Right.READ_CAPABILITY);
    var all = AidMatching.match(store.records(Optional.empty(), on));
    var declared =
        store.exceptional(Optional.empty(), on).stream()
            .collect(Collectors.groupingBy(Operation::by));
    var regions = regions();
    var ledgers = new TreeMap<ForceId, Ledger>();
    for (var force : actor.forcesWith(Right.READ_CAPABILITY)) {
      if (forces.contains(force)) {
        var exceptional = declared.getOrDefault(force, List.of());
        ledgers.put(force, Ledger.of(force, period, all, exceptional, regions));
      }
    }
    return new NationalLedger(period, ledgers);
  }

  private Map<ForceId, String> regions() {
    return catalogue.forces().stream()
        .map(Force::id)
        .collect(Collectors.toMap(id -> id, id -> catalogue.regionOf(id).code()));
  }
}
