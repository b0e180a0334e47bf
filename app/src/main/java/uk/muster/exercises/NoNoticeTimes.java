package uk.muster.exercises;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import uk.muster.look.table.Address;
import uk.muster.register.Entry;
import uk.muster.register.EntryQuestion;
import uk.muster.register.Registers;
import uk.muster.register.kind.PrintedDate;
import uk.muster.register.kind.PrintedNumber;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Indicator;
import uk.muster.shared.Right;

/// How many minutes passed in the newest test without notice until something stood ready, as it was
/// written down by hand on its timeline. Both registers are walked once for all forces.
record NoNoticeTimes(Registers registers) implements Indicator.Several {
  private static final String NEWEST =
      " in the newest exercise without notice that was held up to the day; one whose day is not"
          + " known counts as the oldest";

  /// One of them.
  ///
  /// @param units how many units must have come; 0 for anything at all
  private record One(NoNoticeTimes all, String name, String title, String counted, int units)
      implements Indicator {
    @Override
    public String identifier() {
      return "exercises." + name;
    }

    @Override
    public String definition() {
      return counted + NEWEST;
    }

    @Override
    public String unit() {
      return "minutes";
    }

    @Override
    public Better better() {
      return Better.LESS;
    }

    @Override
    public String source() {
      return "Registers of exercises and of what happened in them";
    }

    @Override
    public Right right() {
      return Right.READ_CAPABILITY;
    }

    @Override
    public Value value(Actor actor, ForceId force, LocalDate on) {
      return all.values(actor, force, on, List.of(this)).values().iterator().next();
    }
  }

  @Override
  public List<Indicator> list() {
    return List.of(
        new One(
            this,
            "no-notice-first-contingent",
            "Minutes until the first contingent, without notice",
            "The minute at which the first thing on the timeline was done",
            0),
        new One(
            this,
            "no-notice-first-unit",
            "Minutes until the first unit, without notice",
            "The minute at which one unit had come, counting what the timeline gives in units",
            1),
        new One(
            this,
            "no-notice-second-unit",
            "Minutes until the second unit, without notice",
            "The minute at which two units had come, counting what the timeline gives in units",
            2));
  }

  @Override
  public Map<Indicator, Indicator.Value> values(
      Actor actor, ForceId force, LocalDate on, List<Indicator> asked) {
    return values(actor, Set.of(force), on, asked).getOrDefault(force, Map.of());
  }

  @Override
  public Map<ForceId, Map<Indicator, Indicator.Value>> values(
      Actor actor, Set<ForceId> forces, LocalDate on, List<Indicator> asked) {
    var tests = new HashMap<ForceId, Entry>();
    each(
        actor,
        "exercises",
        forces,
        on,
        exercise -> {
          if (exercise.text("no_notice").equals("yes")
              && exercise.text("state").equals("held")
              && !day(exercise).isAfter(on)) {
            tests.merge(exercise.force(), exercise, NoNoticeTimes::newer);
          }
        });
    var steps = new HashMap<ForceId, List<Entry>>();
    each(
        actor,
        "injects",
        forces,
        on,
        step -> {
          var test = tests.get(step.force());
          if (test != null && step.text("exercise").equals(test.code())) {
            steps.computeIfAbsent(step.force(), _ -> new ArrayList<>()).add(step);
          }
        });
    var values = new TreeMap<ForceId, Map<Indicator, Indicator.Value>>();
    for (var force : forces) {
      var found = new LinkedHashMap<Indicator, Indicator.Value>();
      asked.forEach(one ->
          found.put(
              one,
              value(
                  ((One) one).units(),
                  force,
                  on,
                  Optional.ofNullable(tests.get(force)),
                  steps.getOrDefault(force, List.of()))));
      values.put(force, found);
    }
    return values;
  }

  private void each(
      Actor actor, String kind, Set<ForceId> forces, LocalDate on, Consumer<Entry> each) {
    var question = EntryQuestion.on(on);
    registers.count(
        actor,
        kind,
        forces.size() == 1 ? question.of(forces.iterator().next()) : question,
        entry -> {
          each.accept(entry);
          return false;
        });
  }

  private static Entry newer(Entry one, Entry other) {
    return day(other).isAfter(day(one)) ? other : one;
  }

  private static LocalDate day(Entry exercise) {
    return PrintedDate.of(exercise.text("held_from")).map(PrintedDate::last).orElse(LocalDate.MIN);
  }

  private static Indicator.Value value(
      int units, ForceId force, LocalDate on, Optional<Entry> test, List<Entry> steps) {
    if (test.isEmpty()) {
      var href = Address.of("/exercises").with("force", force.value()).with("on", on.toString());
      return new Indicator.Value.None("no test without notice is in the register", href.text());
    }
    var href =
        Address.of("/exercises")
            .step(force.value())
            .step(test.get().code())
            .with("on", on.toString());
    return minute(units, steps)
        .<Indicator.Value>map(minute -> new Indicator.Value.Figure(minute, href.text()))
        .orElseGet(() -> new Indicator.Value.None("the test wrote down no such time", href.text()));
  }

  /// The minute by which so many units had come; what has no minute came at no known time.
  static Optional<BigDecimal> minute(int units, List<Entry> steps) {
    var come = BigDecimal.ZERO;
    var timed =
        steps.stream()
            .filter(one -> number(one, "observed_minute").isPresent())
            .sorted(Comparator.comparing(one -> number(one, "observed_minute").orElseThrow()))
            .toList();
    for (var step : timed) {
      if (step.text("unit").contains("unit")) {
        come = come.add(number(step, "quantity").orElse(BigDecimal.ZERO));
      }
      if (come.compareTo(BigDecimal.valueOf(units)) >= 0) {
        return number(step, "observed_minute");
      }
    }
    return Optional.empty();
  }

  private static Optional<BigDecimal> number(Entry step, String field) {
    return PrintedNumber.of(step.text(field)).map(PrintedNumber::number);
  }
}
