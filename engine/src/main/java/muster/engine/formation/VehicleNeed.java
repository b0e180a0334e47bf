package muster.engine.formation;

/// How many vehicles of one kind a unit needs.
public record VehicleNeed(String kind, int count) {
  public VehicleNeed {
    if (kind.isBlank()) {
      throw new IllegalArgumentException("vehicle kind is blank");
    }
    if (count < 1 || count > 10_000) {
      throw new IllegalArgumentException(
          "count (%d) of vehicle %s must be 1 to 10000".formatted(count, kind));
    }
  }
}
