package uk.muster.mutualaid;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.muster.shared.Classification;
import uk.muster.shared.ForceId;
import uk.muster.shared.Period;

/// The ledger of a force over a period: aid that it provided and received, each counted once.
///
/// @param counted what belongs in the period
/// @param notPlaced what cannot be counted in it: no day is known, or only a part may lie in it
/// @param exceptional operations that the force has recorded as exceptional and that may belong in
///   the period
/// @param begins the first day of any entry that the force has; empty when it has none
/// @param regions the region of each force
public record Ledger(
    ForceId force,
    Period period,
    List<Aid> counted,
    List<Aid> notPlaced,
    List<Operation> exceptional,
    Optional<LocalDate> begins,
    Map<ForceId, String> regions) {
  public Ledger {
    counted = List.copyOf(counted);
    notPlaced = List.copyOf(notPlaced);
    exceptional = List.copyOf(exceptional);
    regions = Map.copyOf(regions);
  }

  static Ledger of(
      ForceId force,
      Period period,
      List<Aid> all,
      List<Operation> exceptional,
      Map<ForceId, String> regions) {
    var own = all.stream().filter(aid -> aid.concerns(force)).toList();
    return new Ledger(
        force,
        period,
        own.stream()
            .filter(aid -> Placed.of(aid.counted(), period) == Placed.IN)
            .sorted(
                Comparator.comparing(
                        (Aid aid) -> aid.counted().begins().orElse(LocalDate.MIN),
                        Comparator.reverseOrder())
                    .thenComparing(aid -> aid.counted().by())
                    .thenComparing(aid -> aid.counted().code()))
            .toList(),
        own.stream()
            .filter(aid -> {
              var placed = Placed.of(aid.counted(), period);
              return placed == Placed.PARTLY || placed == Placed.UNDATED;
            })
            .toList(),
        exceptional.stream().filter(one -> one.mayBelongTo(period)).toList(),
        own.stream().flatMap(aid -> aid.counted().begins().stream()).min(Comparator.naturalOrder()),
        regions);
  }

  /// The same with aid between this force and one other only.
  public Ledger with(ForceId other) {
    return new Ledger(
        force,
        period,
        counted.stream().filter(aid -> aid.concerns(other)).toList(),
        notPlaced.stream().filter(aid -> aid.concerns(other)).toList(),
        exceptional,
        begins,
        regions);
  }

  /// The entries that a figure was counted from.
  public List<Aid> list(AidFilter filter) {
    return counted.stream().filter(aid -> filter.holds(force, aid, regions)).toList();
  }

  /// Units provided and received.
  public Balance units(AidFilter filter) {
    return balance(
        filter, one -> one.units().isPresent() ? Stream.of(one.units().getAsLong()) : Stream.of());
  }

  /// Officer-days provided and received.
  public Balance officerDays(AidFilter filter) {
    return balance(
        filter,
        one ->
            one.officerDays().isPresent() ? Stream.of(one.officerDays().getAsLong()) : Stream.of());
  }

  private Balance balance(AidFilter filter, Function<AidRecord, Stream<Long>> number) {
    var found = list(filter);
    return new Balance(
        sum(found.stream().filter(aid -> aid.isProvidedBy(force)), number),
        sum(found.stream().filter(aid -> !aid.isProvidedBy(force)), number),
        (int) found.stream().filter(aid -> number.apply(aid.counted()).count() == 0).count());
  }

  private static long sum(Stream<Aid> all, Function<AidRecord, Stream<Long>> number) {
    return all.map(Aid::counted).flatMap(number).mapToLong(Long::longValue).sum();
  }

  /// The unit types that entries have, `none` last.
  public List<String> unitTypes() {
    return counted.stream()
        .map(aid -> AidFilter.unitOf(aid.counted()))
        .distinct()
        .sorted(
            Comparator.comparing((String unit) -> unit.equals(AidFilter.NO_UNIT))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /// Exceptional operations for which no entry is counted, so that nobody knows what they would
  /// change.
  public List<Operation> withoutEntry() {
    return exceptional.stream()
        .filter(one ->
            counted.stream()
                .flatMap(aid -> Stream.concat(Stream.of(aid.counted()), aid.beside().stream()))
                .flatMap(record -> record.operation().stream())
                .noneMatch(one::equals))
        .toList();
  }

  /// Aid whose two records differ.
  public List<Aid> differing() {
    return counted.stream().filter(aid -> !aid.differences().isEmpty()).toList();
  }

  /// Aid between two forces that only one of them has recorded.
  public List<Aid> oneSided() {
    return counted.stream().filter(Aid::isOneSided).toList();
  }

  public Classification classification() {
    return Classification.of(
        Stream.concat(counted.stream(), notPlaced.stream()).map(Aid::classification));
  }
}
