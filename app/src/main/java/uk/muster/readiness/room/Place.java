package uk.muster.readiness.room;

/// A point that people and vehicles start from or have to be at, in degrees.
public record Place(String code, String name, double latitude, double longitude) {
  private static final double EARTH_KM = 6371.0088;

  public Place {
    if (!(latitude >= -90 && latitude <= 90) || !(longitude >= -180 && longitude <= 180)) {
      throw new IllegalArgumentException(
          "latitude (%s) or longitude (%s) is not on Earth".formatted(latitude, longitude));
    }
  }

  /// Kilometres along the great circle (haversine).
  public double kmTo(Place other) {
    double up = Math.toRadians(other.latitude - latitude) / 2;
    double along = Math.toRadians(other.longitude - longitude) / 2;
    double a =
        Math.pow(Math.sin(up), 2)
            + Math.cos(Math.toRadians(latitude))
                * Math.cos(Math.toRadians(other.latitude))
                * Math.pow(Math.sin(along), 2);
    return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(a)));
  }
}
