package uk.muster.readiness.room;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Properties;

/// Great-circle distance, times a factor for roads, divided by a speed.
record StraightLine(
    double roadFactor, double kmPerHour, int onDutyLag, int callOutLag, String source)
    implements TravelTimes {
  private static final String FILE = "/readiness/travel.properties";

  StraightLine {
    if (roadFactor < 1 || kmPerHour <= 0 || onDutyLag < 0 || callOutLag < 0) {
      throw new IllegalArgumentException(
          "road factor (%s) must be 1 or more, speed (%s) above 0, lags (%d, %d) 0 or more"
              .formatted(roadFactor, kmPerHour, onDutyLag, callOutLag));
    }
  }

  /// The figures that Muster brings along.
  static StraightLine shipped() {
    var figures = new Properties();
    try (var file = StraightLine.class.getResourceAsStream(FILE)) {
      figures.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " cannot be read", e);
    }
    return new StraightLine(
        Double.parseDouble(figures.getProperty("road-factor")),
        Double.parseDouble(figures.getProperty("km-per-hour")),
        Integer.parseInt(figures.getProperty("on-duty-lag")),
        Integer.parseInt(figures.getProperty("call-out-lag")),
        figures.getProperty("source"));
  }

  @Override
  public int minutes(Place from, Place to) {
    return (int) Math.ceil(from.kmTo(to) * roadFactor / kmPerHour * 60);
  }

  @Override
  public String method() {
    return String.format(
        Locale.UK,
        "Minutes to a place are the great-circle distance from the own base × %.1f for roads ÷"
            + " %.0f km an hour, plus %d minutes until those on duty are on the way, or %d for those"
            + " who are called in. Vehicles leave with those on duty. Source: %s.",
        roadFactor,
        kmPerHour,
        onDutyLag,
        callOutLag,
        source);
  }
}
