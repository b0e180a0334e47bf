package uk.muster.readiness.counts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;

/// A force's counts for one unit type over a span of days: how many, never who.
///
/// @param changes what changes on which day; empty when only days were asked for
public record Projection(
    ForceId force,
    String unitType,
    RegisterStamp register,
    Instant computedAt,
    List<Stretch> stretches,
    List<Change> changes) {
  public Projection {
    stretches = List.copyOf(stretches);
    changes = List.copyOf(changes);
  }

  public LocalDate firstDay() {
    return stretches.getFirst().from();
  }

  public LocalDate lastDay() {
    return stretches.getLast().to();
  }

  /// The same without the days before.
  public Projection from(LocalDate day) {
    var left =
        stretches.stream()
            .filter(stretch -> !stretch.to().isBefore(day))
            .map(stretch -> stretch.from().isBefore(day) ? stretch.from(day) : stretch)
            .toList();
    var later = changes.stream().filter(change -> change.on().isAfter(day)).toList();
    return new Projection(force, unitType, register, computedAt, left, later);
  }

  /// The counts on a day.
  public Stretch on(LocalDate day) {
    return stretches.stream()
        .filter(stretch -> stretch.covers(day))
        .findFirst()
        .orElseThrow(() -> new NotFound("count of " + force + " on", day.toString()));
  }
}
