package uk.muster.readiness;

import java.time.ZoneId;

/// Policing's days are London's.
public final class London {
  public static final ZoneId ZONE = ZoneId.of("Europe/London");

  private London() {}
}
