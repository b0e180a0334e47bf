package uk.muster.readiness.succession;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import muster.engine.formation.Formation;
import muster.engine.formation.FormationProblem;
import muster.engine.formation.Horizon;
import muster.engine.formation.UnitType;
import muster.engine.formation.register.People;
import muster.engine.formation.register.Scope;
import uk.muster.readiness.succession.Forecast.Month;
import uk.muster.readiness.succession.Forecast.SessionEffect;
import uk.muster.shared.ForceId;
import uk.muster.shared.Period;
import uk.muster.workforce.ahead.Booking;
import uk.muster.workforce.ahead.ExpectedLeaver;

/// Works out the months ahead: everyone is in date as the register says, and leaves on the last day
/// of service or on the day that the force expects.
final class Forecasting {
  private final ForceId force;
  private final UnitType unit;
  private final Rows rows;
  private final Period days;
  private final Map<String, LocalDate> expected;

  Forecasting(ForceId force, UnitType unit, Rows rows, Period days) {
    this.force = force;
    this.unit = unit;
    this.rows = rows;
    this.days = days;
    expected =
        rows.leavers().stream()
            .collect(Collectors.toMap(ExpectedLeaver::personId, ExpectedLeaver::on));
  }

  /// The whole forecast.
  ///
  /// @param need the units needed, for what a session prevents
  Forecast forecast(int need) {
    var plain = units(_ -> false);
    var booked = rows.bookings().isEmpty() ? plain : units(_ -> true);
    return new Forecast(
        days, plain, booked, months(changes(), plain, booked), sessions(plain, booked, need));
  }

  /// Only the units of each day, without and with booked courses.
  Forecast units() {
    var plain = units(_ -> false);
    var booked = rows.bookings().isEmpty() ? plain : units(_ -> true);
    return new Forecast(days, plain, booked, List.of(), List.of());
  }

  /// Only the units of each day with booked courses.
  Forecast booked() {
    var booked = units(_ -> true);
    return new Forecast(days, booked, booked, List.of(), List.of());
  }

  private List<Integer> units(Predicate<Booking> counts) {
    return Formation.unitsByDay(problem(counts), day(days.to()));
  }

  private FormationProblem problem(Predicate<Booking> counts) {
    return new FormationProblem(
        unit, people(counts), rows.fleet(), Scope.everyone(), day(days.from()));
  }

  private People people(Predicate<Booking> counts) {
    var people = People.builder();
    var numbers = new HashMap<String, Integer>();
    for (var row : rows.people().people()) {
      var last = earlier(row.to(), expected.get(row.personId()));
      if (!last.isBefore(row.from())) {
        numbers.put(
            row.personId(),
            people.person(
                force.value(), row.personId(), row.rank(), row.base(), day(row.from()), day(last)));
      }
    }
    for (var row : rows.people().held()) {
      var person = numbers.get(row.personId());
      if (person != null) {
        people.holds(person, row.skill(), day(row.from()), day(row.to()));
      }
    }
    for (var row : rows.people().away()) {
      var person = numbers.get(row.personId());
      if (person != null) {
        people.away(person, day(row.from()), day(row.to()));
      }
    }
    for (var booking : rows.bookings()) {
      var person = numbers.get(booking.personId());
      if (person != null && counts.test(booking)) {
        people.holds(person, booking.skill(), day(booking.awardedOn()), day(booking.lastDay()));
      }
    }
    return people.build();
  }

  private static LocalDate earlier(LocalDate day, @org.jspecify.annotations.Nullable LocalDate or) {
    return or != null && or.isBefore(day) ? or : day;
  }

  /// Who changes what they can fill, and why; absences that come and go are left aside.
  List<Change> changes() {
    var horizon = Formation.horizon(problem(_ -> false), day(days.to()));
    var changes = new ArrayList<Change>();
    for (var change : horizon.changes()) {
      var day = LocalDate.ofEpochDay(change.day());
      change.people().forEach(move -> add(changes, day, move));
    }
    return changes;
  }

  private void add(List<Change> changes, LocalDate day, Horizon.Move move) {
    switch (move.cause()) {
      case LEAVES -> {
        var asExpected = day.minusDays(1).equals(expected.get(move.personId()));
        changes.add(
            new Change(
                day,
                move.personId(),
                asExpected ? Change.Cause.EXPECTED : Change.Cause.LEAVES,
                "",
                false));
      }
      case JOINS -> changes.add(new Change(day, move.personId(), Change.Cause.JOINS, "", false));
      case SKILLS ->
          move.lostSkills()
              .forEach(skill ->
                  changes.add(
                      new Change(
                          day,
                          move.personId(),
                          Change.Cause.EXPIRES,
                          skill,
                          covered(move.personId(), skill, day))));
      case RANK, AWAY, BACK -> {}
    }
  }

  private boolean covered(String person, String skill, LocalDate day) {
    return rows.bookings().stream()
        .anyMatch(one ->
            one.personId().equals(person)
                && one.skill().equals(skill)
                && !one.awardedOn().isAfter(day)
                && !one.lastDay().isBefore(day));
  }

  private List<Month> months(List<Change> changes, List<Integer> plain, List<Integer> booked) {
    var byMonth =
        changes.stream().collect(Collectors.groupingBy(change -> YearMonth.from(change.day())));
    var months = new ArrayList<Month>();
    for (var month = YearMonth.from(days.from());
        !month.isAfter(YearMonth.from(days.to()));
        month = month.plusMonths(1)) {
      var own = byMonth.getOrDefault(month, List.of());
      var expiries = new HashMap<String, Integer>();
      own.stream()
          .filter(one -> one.cause() == Change.Cause.EXPIRES)
          .forEach(one -> expiries.merge(one.skill(), 1, Integer::sum));
      months.add(
          new Month(
              month,
              count(own, Change.Cause.LEAVES),
              count(own, Change.Cause.EXPECTED),
              expiries,
              (int) own.stream().filter(Change::covered).count(),
              count(own, Change.Cause.JOINS),
              least(plain, month),
              least(booked, month)));
    }
    return months;
  }

  private static int count(List<Change> changes, Change.Cause cause) {
    return (int) changes.stream().filter(one -> one.cause() == cause).count();
  }

  private int least(List<Integer> units, YearMonth month) {
    var first = month.atDay(1).isBefore(days.from()) ? days.from() : month.atDay(1);
    var last = month.atEndOfMonth().isAfter(days.to()) ? days.to() : month.atEndOfMonth();
    return units
        .subList(
            (int) (first.toEpochDay() - days.from().toEpochDay()),
            (int) (last.toEpochDay() - days.from().toEpochDay()) + 1)
        .stream()
        .mapToInt(Integer::intValue)
        .min()
        .orElseThrow();
  }

  private record Key(ForceId force, String session) {}

  /// What each session is worth: the same months without it and with all others.
  private List<SessionEffect> sessions(List<Integer> plain, List<Integer> booked, int need) {
    var sessions = new LinkedHashMap<Key, List<Booking>>();
    rows.bookings()
        .forEach(one ->
            sessions
                .computeIfAbsent(new Key(one.sessionForce(), one.session()), _ -> new ArrayList<>())
                .add(one));
    var nothing = booked.equals(plain);
    var effects = new ArrayList<SessionEffect>();
    sessions.forEach((key, own) -> {
      var without =
          nothing
              ? booked
              : units(one ->
                  !one.session().equals(key.session()) || !one.sessionForce().equals(key.force()));
      effects.add(effect(key, own, booked, without, need));
    });
    return effects;
  }

  private SessionEffect effect(
      Key key, List<Booking> own, List<Integer> booked, List<Integer> without, int need) {
    int most = 0;
    Optional<LocalDate> below = Optional.empty();
    for (int d = 0; d < booked.size(); d++) {
      most = Math.max(most, booked.get(d) - without.get(d));
      if (below.isEmpty() && without.get(d) < need && booked.get(d) >= need) {
        below = Optional.of(days.from().plusDays(d));
      }
    }
    var first = own.getFirst();
    return new SessionEffect(
        key.force(),
        key.session(),
        first.courseName(),
        own.stream().map(Booking::skill).distinct().sorted().collect(Collectors.joining(", ")),
        first.awardedOn(),
        new HashSet<>(own.stream().map(Booking::personId).toList()).size(),
        most,
        below);
  }

  private static int day(LocalDate day) {
    return Math.clamp(day.toEpochDay(), -People.NO_END, People.NO_END);
  }
}
