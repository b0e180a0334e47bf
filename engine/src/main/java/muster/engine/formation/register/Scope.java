package muster.engine.formation.register;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/// Who and what is counted: which forces (none named: all, pooled), only people on duty at an
/// instant, only what can be at a place in time. Minutes are UTC since the epoch.
public record Scope(
    Set<String> forces, OptionalLong minute, boolean onDutyOnly, Optional<Reach> reach) {

  public Scope {
    forces = Set.copyOf(forces);
    if (onDutyOnly && minute.isEmpty()) {
      throw new IllegalArgumentException("on duty needs the minute at which");
    }
  }

  /// Within n minutes of a place: travel minutes by base (a base not named cannot reach it), the
  /// call-out lag, the lag of those on duty at the scope's minute, and n. Counted if lag + travel
  /// is at most n. Vehicles take the call-out lag, or the on-duty lag when only people on duty
  /// count.
  public record Reach(
      Map<Base, Integer> travelMinutes, int callOutLag, int onDutyLag, int withinMinutes) {
    public Reach {
      travelMinutes = Map.copyOf(travelMinutes);
      travelMinutes.forEach((base, minutes) -> {
        if (minutes < 0) {
          throw new IllegalArgumentException(
              "travel (%d) from %s must not be negative".formatted(minutes, base.code()));
        }
      });
      if (callOutLag < 0 || onDutyLag < 0) {
        throw new IllegalArgumentException(
            "lag (%d, on duty %d) must not be negative".formatted(callOutLag, onDutyLag));
      }
    }

    /// Minutes of travel from the base, or -1 when it cannot reach the place.
    public int travel(Base base) {
      return travelMinutes.getOrDefault(base, -1);
    }

    boolean reaches(int travel, boolean onDuty) {
      int lag = onDuty ? onDutyLag : callOutLag;
      return travel >= 0 && (long) lag + travel <= withinMinutes;
    }
  }

  /// Whether the person is on duty at the scope's minute; nobody is when it names none.
  public boolean onDuty(People people, int person) {
    return minute.isPresent() && people.onDuty(person, minute.getAsLong());
  }

  /// Whether the vehicle's force and base count.
  public boolean includes(Fleet.Vehicle vehicle) {
    if (!forces.isEmpty() && !forces.contains(vehicle.force())) {
      return false;
    }
    return reach.isEmpty() || reach.get().reaches(reach.get().travel(vehicle.place()), onDutyOnly);
  }

  /// Everybody and everything in the registers.
  public static Scope everyone() {
    return new Scope(Set.of(), OptionalLong.empty(), false, Optional.empty());
  }

  /// These forces pooled as if they were one.
  public static Scope of(String... forces) {
    return new Scope(Set.of(forces), OptionalLong.empty(), false, Optional.empty());
  }

  /// Only people on duty at this minute.
  public Scope onDutyAt(long minuteUtc) {
    return new Scope(forces, OptionalLong.of(minuteUtc), true, reach);
  }

  /// On and off duty alike, knowing who is on duty at this minute: they come first, with their own
  /// lag.
  public Scope at(long minuteUtc) {
    return new Scope(forces, OptionalLong.of(minuteUtc), false, reach);
  }

  /// Only what reaches the place in time.
  public Scope within(Reach newReach) {
    return new Scope(forces, minute, onDutyOnly, Optional.of(newReach));
  }
}
