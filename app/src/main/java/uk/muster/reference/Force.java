package uk.muster.reference;

import java.util.List;
import java.util.OptionalInt;
import uk.muster.shared.ForceId;

/// One of the 43 territorial forces, as published; the sources say from where.
///
/// @param neighbours forces that share a border by land
/// @param officers about how many officers, rounded
/// @param officersIn2010 full-time equivalents in 2010, where published
/// @param tile its hexagon on the tile map
public record Force(
    ForceId id,
    String name,
    String shortName,
    String onsCode,
    String homeOfficeCode,
    String headquartersTown,
    Point headquarters,
    List<ForceId> neighbours,
    int areaKm2,
    Point centre,
    int officers,
    OptionalInt officersIn2010,
    Tile tile,
    Sources sources) {
  public Force {
    neighbours = List.copyOf(neighbours);
  }

  /// Degrees north and east.
  public record Point(double latitude, double longitude) {}

  /// Axial coordinates of a hexagon with its point on top.
  public record Tile(int q, int r) {}

  /// Where each group of facts comes from.
  public record Sources(String general, String headquarters, String neighbours, String officers) {}
}
