package uk.muster.readiness.room;

import java.util.List;

/// The area of a force, drawn to a kilometre or so: a thematic map, not a legal boundary.
///
/// @param rings outer borders and holes alike, each closed
public record Area(List<List<Point>> rings) {
  private static final double KM_A_DEGREE = 111.195;

  /// One point of a border, in degrees.
  public record Point(double longitude, double latitude) {}

  public Area {
    rings = rings.stream().map(List::copyOf).toList();
  }

  /// Kilometres from the place to the nearest border; 0 inside.
  double kmOutside(Place place) {
    boolean inside = false;
    double nearest = Double.MAX_VALUE;
    for (var ring : rings) {
      for (int i = 0; i < ring.size(); i++) {
        var from = ring.get(i);
        var to = ring.get((i + 1) % ring.size());
        inside ^= crosses(place, from, to);
        nearest = Math.min(nearest, km(place, from, to));
      }
    }
    return inside ? 0 : nearest;
  }

  /// Whether the line to the east of the place crosses the border between two points.
  private static boolean crosses(Place place, Point from, Point to) {
    boolean spans = (from.latitude > place.latitude()) != (to.latitude > place.latitude());
    if (!spans) {
      return false;
    }
    double share = (place.latitude() - from.latitude) / (to.latitude - from.latitude);
    return place.longitude() < from.longitude + share * (to.longitude - from.longitude);
  }

  /// Kilometres to a piece of border, on a plane at the place: exact enough to tell near from far.
  private static double km(Place place, Point from, Point to) {
    double shrink = Math.cos(Math.toRadians(place.latitude()));
    double ax = (from.longitude - place.longitude()) * shrink;
    double ay = from.latitude - place.latitude();
    double dx = (to.longitude - from.longitude) * shrink;
    double dy = to.latitude - from.latitude;
    double length = dx * dx + dy * dy;
    double share = length == 0 ? 0 : Math.clamp(-(ax * dx + ay * dy) / length, 0, 1);
    return KM_A_DEGREE * Math.hypot(ax + share * dx, ay + share * dy);
  }
}
