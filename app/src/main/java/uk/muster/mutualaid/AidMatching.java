package uk.muster.mutualaid;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Finds the two records of the same aid. Two records are of the same aid when they name each
/// other's force as host and donor, the same unit type, and either the same number of a request or,
/// where one has no number, days that overlap. Each record has at most one other; of several that
/// would fit, the one with the same number, the same days, the same units and the longest overlap
/// is taken, in that order.
final class AidMatching {
  private static final Comparator<Pair> BEST_FIRST =
      Comparator.comparing(Pair::hasSameRequest)
          .thenComparing(Pair::hasSameDays)
          .thenComparing(Pair::hasSameUnits)
          .thenComparingLong(Pair::overlap)
          .reversed()
          .thenComparing(pair -> pair.donors().code())
          .thenComparing(pair -> pair.hosts().code());

  private AidMatching() {}

  /// Two records that may be of the same aid.
  private record Pair(AidRecord donors, AidRecord hosts) {
    boolean hasSameRequest() {
      return !donors.request().isEmpty() && donors.request().equals(hosts.request());
    }

    boolean hasSameDays() {
      return donors.when().equals(hosts.when());
    }

    boolean hasSameUnits() {
      return donors.units().equals(hosts.units());
    }

    /// Days that both may mean; below 1 when there is none.
    long overlap() {
      return later(donors.begins(), hosts.begins())
          .flatMap(from ->
              earlier(donors.ends(), hosts.ends()).map(to -> ChronoUnit.DAYS.between(from, to) + 1))
          .orElse(0L);
    }

    boolean mayBeTheSame() {
      var numbered = !donors.request().isEmpty() && !hosts.request().isEmpty();
      return donors.unitType().equals(hosts.unitType())
          && (numbered ? hasSameRequest() : overlap() > 0);
    }

    private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
      return one.flatMap(a -> other.map(b -> a.isAfter(b) ? a : b));
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
      return one.flatMap(a -> other.map(b -> a.isBefore(b) ? a : b));
    }
  }

  /// The aid behind some records, each counted once, in the order of force and reference.
  static List<Aid> match(List<AidRecord> records) {
    var donors = new TreeMap<String, List<AidRecord>>();
    var hosts = new TreeMap<String, List<AidRecord>>();
    var all = new ArrayList<Aid>();
    for (var one : records) {
      if (one.other().isEmpty()) {
        all.add(new Aid(one, Optional.empty()));
      } else {
        (one.provided() ? donors : hosts)
            .computeIfAbsent(sides(one), _ -> new ArrayList<>())
            .add(one);
      }
    }
    donors.forEach((sides, given) -> pair(given, hosts.getOrDefault(sides, List.of()), all));
    hosts.forEach((sides, taken) -> {
      if (!donors.containsKey(sides)) {
        pair(List.of(), taken, all);
      }
    });
    return all.stream()
        .sorted(
            Comparator.comparing((Aid one) -> one.counted().by())
                .thenComparing(one -> one.counted().code()))
        .toList();
  }

  private static String sides(AidRecord one) {
    return one.donor() + " to " + one.host();
  }

  private static void pair(List<AidRecord> donors, List<AidRecord> hosts, List<Aid> all) {
    var candidates = new ArrayList<Pair>();
    for (var given : donors) {
      hosts.stream()
          .map(taken -> new Pair(given, taken))
          .filter(Pair::mayBeTheSame)
          .forEach(candidates::add);
    }
    candidates.sort(BEST_FIRST);
    Set<AidRecord> done = new HashSet<>();
    for (var pair : candidates) {
      if (!done.contains(pair.donors()) && !done.contains(pair.hosts())) {
        done.add(pair.donors());
        done.add(pair.hosts());
        all.add(new Aid(pair.donors(), Optional.of(pair.hosts())));
      }
    }
    for (var side : List.of(donors, hosts)) {
      side.stream()
          .filter(one -> !done.contains(one))
          .forEach(one -> all.add(new Aid(one, Optional.empty())));
    }
  }
}
