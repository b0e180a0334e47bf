package uk.muster.readiness.succession;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import muster.engine.formation.Role;
import muster.engine.formation.UnitType;
import muster.engine.formation.check.TrainingCheck;
import muster.engine.formation.register.Fleet;
import org.junit.jupiter.api.Test;
import uk.muster.shared.ForceId;
import uk.muster.shared.Period;
import uk.muster.workforce.Extract;
import uk.muster.workforce.ahead.Booking;
import uk.muster.workforce.ahead.CoursePrice;
import uk.muster.workforce.ahead.ExpectedLeaver;

/// The months ahead of a small team: a sergeant and two constables in public order make one pair.
class ForecastingTest {
  private static final ForceId FORCE = new ForceId("leicestershire");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
  private static final Period DAYS = new Period(TODAY, TODAY.plusMonths(24));
  private static final UnitType PAIR =
      new UnitType(
          "pair",
          List.of(
              new Role("lead", 1, List.of("PS"), List.of("PO-L2")),
              new Role("crew", 2, List.of("PC"), List.of("PO-L2"))),
          List.of());

  private final List<Extract.Line> people = new ArrayList<>();
  private final List<Extract.Held> held = new ArrayList<>();
  private final List<Booking> bookings = new ArrayList<>();
  private final List<ExpectedLeaver> leavers = new ArrayList<>();

  private void person(String id, String rank, LocalDate leaves, LocalDate expires) {
    people.add(new Extract.Line(id, rank, "", LocalDate.of(2010, 1, 1), leaves));
    held.add(new Extract.Held(id, "PO-L2", LocalDate.of(2026, 1, 1), expires));
  }

  private void book(String id, String session, LocalDate ends) {
    bookings.add(
        new Booking(
            id, FORCE, session, "Refresher", "PO-L2", ends, ends.plusMonths(12).minusDays(1)));
  }

  private Rows rows() {
    return new Rows(
        new Extract(people, held, List.of(), List.of()), Fleet.none(), bookings, leavers);
  }

  private Forecast forecast(int need) {
    return new Forecasting(FORCE, PAIR, rows(), DAYS).forecast(need);
  }

  private static LocalDate day(int year, int month, int day) {
    return LocalDate.of(year, month, day);
  }

  /// Two pairs; one sergeant leaves in May 2027, one constable goes out of date in March 2027.
  private void twoPairs() {
    person("S1", "PS", Period.OPEN, Period.OPEN);
    person("S2", "PS", day(2027, 5, 31), Period.OPEN);
    person("C1", "PC", Period.OPEN, Period.OPEN);
    person("C2", "PC", Period.OPEN, Period.OPEN);
    person("C3", "PC", Period.OPEN, Period.OPEN);
    person("C4", "PC", Period.OPEN, day(2027, 3, 9));
  }

  @Test
  void the_day_after_an_expiry_is_the_first_below_the_need() {
    twoPairs();

    var forecast = forecast(2);

    assertThat(forecast.plain().getFirst()).isEqualTo(2);
    assertThat(forecast.firstBelow(forecast.plain(), 2)).contains(day(2027, 3, 10));
    assertThat(forecast.firstBelow(forecast.plain(), 1)).isEmpty();
  }

  @Test
  void a_booked_refresher_prevents_it_until_somebody_leaves() {
    twoPairs();
    book("C4", "R1", day(2027, 3, 1));

    var forecast = forecast(2);

    assertThat(forecast.firstBelow(forecast.booked(), 2)).contains(day(2027, 6, 1));
    assertThat(forecast.sessions())
        .singleElement()
        .satisfies(one -> {
          assertThat(one.units()).isEqualTo(1);
          assertThat(one.people()).isEqualTo(1);
          assertThat(one.belowWithout()).contains(day(2027, 3, 10));
        });
  }

  @Test
  void a_booking_that_comes_too_late_leaves_a_gap() {
    twoPairs();
    book("C4", "R1", day(2027, 4, 1));

    var forecast = forecast(2);

    assertThat(forecast.booked().get((int) (day(2027, 3, 31).toEpochDay() - TODAY.toEpochDay())))
        .isEqualTo(1);
    assertThat(forecast.booked().get((int) (day(2027, 4, 1).toEpochDay() - TODAY.toEpochDay())))
        .isEqualTo(2);
  }

  @Test
  void months_count_leavers_expiries_and_whom_a_booking_covers() {
    twoPairs();
    leavers.add(new ExpectedLeaver("S1", day(2027, 8, 14), "retirement", "HR plan"));
    book("C4", "R1", day(2027, 3, 1));

    var months = forecast(2).months();

    assertThat(months).hasSize(25);
    assertThat(months.get(4).expiries()).isEqualTo(Map.of("PO-L2", 1));
    assertThat(months.get(4).covered()).isEqualTo(1);
    assertThat(months.get(7).leavers()).isEqualTo(1);
    assertThat(months.get(9).expected()).isEqualTo(1);
    assertThat(months.get(9).plain()).isZero();
  }

  @Test
  void nobody_leaves_by_age_or_service_alone() {
    people.add(new Extract.Line("OLD", "PS", "", LocalDate.of(1980, 1, 1), Period.OPEN));
    held.add(new Extract.Held("OLD", "PO-L2", LocalDate.of(2000, 1, 1), Period.OPEN));

    assertThat(new Forecasting(FORCE, PAIR, rows(), DAYS).changes()).isEmpty();
  }

  @Test
  void an_expected_day_after_the_fixed_last_day_changes_nothing() {
    twoPairs();
    leavers.add(new ExpectedLeaver("S2", day(2027, 9, 1), "retirement", "HR plan"));

    assertThat(new Forecasting(FORCE, PAIR, rows(), DAYS).changes())
        .extracting(Change::day, Change::personId, Change::cause)
        .contains(org.assertj.core.groups.Tuple.tuple(day(2027, 6, 1), "S2", Change.Cause.LEAVES));
  }

  @Test
  void whoever_has_left_before_the_first_day_is_left_out() {
    twoPairs();
    leavers.add(new ExpectedLeaver("C1", day(2009, 1, 1), "other", "wrong"));

    assertThat(forecast(2).plain().getFirst()).isEqualTo(1);
  }

  @Test
  void the_plan_teaches_again_who_held_it_before_and_proves_that_it_is_cheapest() {
    twoPairs();
    people.add(new Extract.Line("C5", "PC", "", LocalDate.of(2010, 1, 1), Period.OPEN));
    people.add(new Extract.Line("S3", "PS", "", LocalDate.of(2010, 1, 1), Period.OPEN));
    var prices =
        Planning.prices(
            List.of(
                new CoursePrice("PO-L2", false, OptionalInt.of(300), OptionalInt.of(2)),
                new CoursePrice("PO-L2", true, OptionalInt.of(90), OptionalInt.empty())),
            SuccessionQuestion.Price.POUNDS);

    var plan = new Planning(PAIR, rows(), day(2027, 7, 1)).cheapest(2, prices);

    assertThat(plan.cost()).isEqualTo(300 + 90);
    assertThat(plan.recruits()).isEmpty();
    assertThat(TrainingCheck.faults(plan)).isEmpty();
  }

  @Test
  void a_booked_course_needs_no_place_again() {
    twoPairs();
    book("C4", "R1", day(2027, 3, 1));

    var plan = new Planning(PAIR, rows(), day(2027, 4, 1)).cheapest(2, Map.of());

    assertThat(plan.cost()).isZero();
    assertThat(plan.recruits()).isEmpty();
  }

  @Test
  void a_course_that_states_no_price_is_not_planned() {
    var prices =
        Planning.prices(
            List.of(new CoursePrice("PO-L2", false, OptionalInt.empty(), OptionalInt.of(2))),
            SuccessionQuestion.Price.POUNDS);

    assertThat(prices)
        .extractingByKey("PO-L2")
        .extracting(one -> one.first())
        .isEqualTo(OptionalInt.empty());
  }
}
