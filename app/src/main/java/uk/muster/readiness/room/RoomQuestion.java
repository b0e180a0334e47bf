package uk.muster.readiness.room;

import java.time.Instant;
import uk.muster.shared.ForceId;

/// What a control room asks: who is on duty at an instant, and what can be at a place how soon.
///
/// @param place a base, the headquarters (both by code) or a point of the question's own
public record RoomQuestion(ForceId force, String unitType, Instant at, Place place) {
  /// The minute asked about, since the epoch.
  long minute() {
    return at.getEpochSecond() / 60;
  }
}
