package uk.muster.readiness.succession;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import uk.muster.readiness.Commitment;
import uk.muster.readiness.succession.Forecast.SessionEffect;
import uk.muster.reference.UnitType;

/// The months ahead of one unit type of a force among all of them.
///
/// @param commitment what the force says it needs; empty when it said nothing
public record UnitOutlook(UnitType unit, Optional<Commitment> commitment, Forecast forecast) {
  /// The month of the day with the fewest units, the first of them.
  public YearMonth lowest() {
    var least = forecast.booked().indexOf(forecast.leastBooked());
    return YearMonth.from(forecast.days().from().plusDays(least));
  }

  /// The first day with fewer units than the force needs locally, courses passed.
  public Optional<LocalDate> below() {
    return commitment.flatMap(one -> forecast.firstBelow(forecast.booked(), one.neededLocally()));
  }

  /// The booked sessions without which the local need would be missed, or missed earlier.
  public List<SessionEffect> preventing() {
    return forecast.sessions().stream().filter(one -> one.belowWithout().isPresent()).toList();
  }
}
