package uk.muster.readiness.succession;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import uk.muster.shared.ForceId;
import uk.muster.shared.Period;

/// The months ahead in counts: nothing here says who.
///
/// @param plain units formable on each day if nothing is renewed but what is in the register
/// @param booked the same if everyone booked passes on the last day of the session
/// @param sessions the booked sessions that matter, in the order of their days
public record Forecast(
    Period days,
    List<Integer> plain,
    List<Integer> booked,
    List<Month> months,
    List<SessionEffect> sessions) {
  public Forecast {
    plain = List.copyOf(plain);
    booked = List.copyOf(booked);
    months = List.copyOf(months);
    sessions = List.copyOf(sessions);
  }

  /// One month.
  ///
  /// @param expiries people who go out of date, by skill
  /// @param covered how many of them are booked on a course that keeps them in date
  /// @param plain the fewest units on a day of it, without booked courses
  /// @param booked the fewest units on a day of it, with them
  public record Month(
      YearMonth month,
      int leavers,
      int expected,
      Map<String, Integer> expiries,
      int covered,
      int joiners,
      int plain,
      int booked) {
    public Month {
      expiries = Map.copyOf(new TreeMap<>(expiries));
    }

    public int allExpiries() {
      return expiries.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  /// What a booked session is worth.
  ///
  /// @param people how many of the force are booked for the skill
  /// @param units the most units on any day that would be lost without it
  /// @param belowWithout the day on which the need would be missed without it, where it is not
  ///   missed or missed later with it
  public record SessionEffect(
      ForceId force,
      String session,
      String course,
      String skill,
      LocalDate ends,
      int people,
      int units,
      Optional<LocalDate> belowWithout) {}

  /// The first day with fewer units than are needed; nothing when there is none.
  public Optional<LocalDate> firstBelow(List<Integer> units, int need) {
    for (int d = 0; d < units.size(); d++) {
      if (units.get(d) < need) {
        return Optional.of(days.from().plusDays(d));
      }
    }
    return Optional.empty();
  }

  public int leastBooked() {
    return booked.stream().mapToInt(Integer::intValue).min().orElse(0);
  }

  public int leastPlain() {
    return plain.stream().mapToInt(Integer::intValue).min().orElse(0);
  }
}
