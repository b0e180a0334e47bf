package uk.muster.readiness.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import uk.muster.readiness.Commitment;
import uk.muster.readiness.counts.Stretch;
import uk.muster.reference.UnitType;

/// What is known of the units of one force on a day.
///
/// @param said what the force states of them; empty when it states nothing
/// @param counted what its registers allow; empty without a register
/// @param withMedics the same people counted for units with medics
record UnitCounts(
    Optional<Commitment> said, Optional<Stretch> counted, Optional<Stretch> withMedics) {
  static final UnitCounts NONE =
      new UnitCounts(Optional.empty(), Optional.empty(), Optional.empty());

  Optional<BigDecimal> formable() {
    return counted.map(stretch -> BigDecimal.valueOf(stretch.formable()));
  }

  /// What is left of the units that can be formed when this many are called.
  Optional<BigDecimal> left(java.util.function.ToIntFunction<Commitment> called) {
    return said.flatMap(
        one -> formable().map(units -> units.subtract(BigDecimal.valueOf(called.applyAsInt(one)))));
  }

  /// Medics in date for each unit that can be formed; nothing when none can be formed.
  Optional<BigDecimal> medicsPerUnit(UnitType.Role medic) {
    return formable()
        .filter(units -> units.signum() > 0)
        .flatMap(units ->
            withMedics.map(stretch ->
                BigDecimal.valueOf(medics(stretch, medic)).divide(units, 1, RoundingMode.HALF_UP)));
  }

  private static long medics(Stretch stretch, UnitType.Role medic) {
    return stretch.people().cells().stream()
        .filter(cell -> medic.ranks().contains(cell.rank()))
        .filter(cell -> cell.skills().containsAll(medic.skills()))
        .mapToLong(cell -> cell.people())
        .sum();
  }
}
