package uk.muster.readiness;

import java.time.ZoneId;

/// Policing's days are London's.
final class London {
  static final ZoneId ZONE = ZoneId.of("Europe/London");

  private London() {}
}
