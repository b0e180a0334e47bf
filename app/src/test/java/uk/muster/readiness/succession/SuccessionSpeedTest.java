package uk.muster.readiness.succession;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import muster.engine.formation.UnitType;
import muster.engine.formation.register.Fleet;
import muster.engine.formation.training.TrainingProblem.Price;
import org.junit.jupiter.api.Test;
import uk.muster.readiness.counts.ReadinessProblems;
import uk.muster.reference.Catalogue;
import uk.muster.shared.ForceId;
import uk.muster.shared.Period;
import uk.muster.workforce.Extract;
import uk.muster.workforce.ahead.Booking;

/// What a forecast costs without the database. Time is told and not judged; that twice the people
/// cost about twice as much is.
class SuccessionSpeedTest {
  private static final ForceId FORCE = new ForceId("leicestershire");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
  private static final Period DAYS = new Period(TODAY, TODAY.plusMonths(24));
  private static final UnitType PSU =
      ReadinessProblems.unit(Catalogue.shipped().unitType("psu-with-medics").orElseThrow());

  /// So many people, each of whom matters, 24 sessions of 20 booked.
  private static Rows force(int size) {
    var random = new SplittableRandom(size);
    var people = new ArrayList<Extract.Line>();
    var held = new ArrayList<Extract.Held>();
    var bookings = new ArrayList<Booking>();
    for (int i = 0; i < size; i++) {
      var id = "P%05d".formatted(i);
      var leaves = random.nextInt(15) == 0 ? TODAY.plusDays(random.nextInt(700)) : Period.OPEN;
      people.add(
          new Extract.Line(
              id,
              i % 26 == 0 ? "INSP" : i % 7 == 0 ? "PS" : "PC",
              "HQ",
              TODAY.minusYears(5),
              leaves));
      hold(held, id, "PO-L2", random);
      if (random.nextInt(5) == 0) {
        hold(held, id, "PO-DRIVER", random);
      }
      if (random.nextInt(7) == 0) {
        hold(held, id, "PO-MEDIC", random);
      }
      if (i < 480) {
        var ends = TODAY.plusDays(20L + i / 20 * 25L);
        bookings.add(
            new Booking(id, FORCE, "S" + i / 20, "Refresher", "PO-L2", ends, ends.plusMonths(12)));
      }
    }
    return new Rows(
        new Extract(people, held, List.of(), List.of()),
        new Fleet(
            java.util.stream.IntStream.range(0, 300)
                .mapToObj(v ->
                    new Fleet.Vehicle("leicestershire", "V" + v, "PO-CARRIER", "HQ", 0, 100_000))
                .toList()),
        bookings,
        List.of());
  }

  private static void hold(
      List<Extract.Held> held, String id, String skill, SplittableRandom random) {
    held.add(
        new Extract.Held(id, skill, TODAY.minusDays(300), TODAY.plusDays(random.nextInt(700))));
  }

  private static double median(Runnable work) {
    var times = new double[9];
    for (int i = 0; i < 4; i++) {
      work.run();
    }
    for (int i = 0; i < times.length; i++) {
      var from = System.nanoTime();
      work.run();
      times[i] = (System.nanoTime() - from) / 1e6;
    }
    Arrays.sort(times);
    return times[times.length / 2];
  }

  @Test
  void twice_the_people_cost_no_more_than_about_twice_as_much() {
    var small = force(3_000);
    var large = force(6_000);
    var prices =
        Map.of(
            "PO-L2", new Price(OptionalInt.of(420), OptionalInt.of(240)),
            "PO-DRIVER", new Price(OptionalInt.of(380), OptionalInt.of(160)),
            "PO-MEDIC", new Price(OptionalInt.of(900), OptionalInt.of(350)));

    var units = median(() -> new Forecasting(FORCE, PSU, small, DAYS).units());
    var whole = median(() -> new Forecasting(FORCE, PSU, small, DAYS).forecast(20));
    var twice = median(() -> new Forecasting(FORCE, PSU, large, DAYS).forecast(20));
    var plan = median(() -> new Planning(PSU, small, TODAY.plusYears(1)).cheapest(60, prices));

    System.out.printf(
        "succession, 3,000 people x 24 months: units %.1f ms, whole forecast with 24 sessions %.1f"
            + " ms, plan %.1f ms; 6,000 people %.1f ms%n",
        units, whole, plan, twice);
    assertThat(twice).isLessThan(6 * Math.max(whole, 5));
  }
}
