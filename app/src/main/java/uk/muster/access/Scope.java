package uk.muster.access;

import uk.muster.shared.ForceId;

/// Where a post holds: one force, the forces of a region, or all of them.
public sealed interface Scope {
  /// One force.
  record OfForce(ForceId force) implements Scope {}

  /// All forces of a region, by the region's code in the catalogue.
  record OfRegion(String region) implements Scope {}

  /// All 43 forces.
  record OfNation() implements Scope {}

  /// How the scope is kept: its kind.
  default String kind() {
    return switch (this) {
      case OfForce _ -> "force";
      case OfRegion _ -> "region";
      case OfNation _ -> "nation";
    };
  }

  /// How the scope is kept: its value.
  default String value() {
    return switch (this) {
      case OfForce(var force) -> force.value();
      case OfRegion(var region) -> region;
      case OfNation() -> "england-and-wales";
    };
  }

  /// Reads back what {@link #kind} and {@link #value} gave.
  static Scope of(String kind, String value) {
    return switch (kind) {
      case "force" -> new OfForce(new ForceId(value));
      case "region" -> new OfRegion(value);
      case "nation" -> new OfNation();
      default -> throw new IllegalArgumentException("scope (%s) is unknown".formatted(kind));
    };
  }
}
