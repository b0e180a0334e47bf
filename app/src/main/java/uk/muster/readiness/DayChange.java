package uk.muster.readiness;

import java.time.LocalDate;
import java.util.List;
import muster.engine.formation.Horizon;

/// Who and what counts otherwise from a day on than the day before.
///
/// @param before units that could be formed on the day before
/// @param units units that can be formed on the day
public record DayChange(
    LocalDate on,
    int before,
    int units,
    ListPage<Horizon.Move> people,
    List<Horizon.VehicleMove> vehicles) {
  public DayChange {
    vehicles = List.copyOf(vehicles);
  }
}
