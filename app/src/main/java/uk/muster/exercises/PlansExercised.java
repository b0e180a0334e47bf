package uk.muster.exercises;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import uk.muster.look.table.Address;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Indicator;
import uk.muster.shared.Right;

/// The share of plans that an exercise tested within three years.
record PlansExercised(EntryReading entries, Exercises exercises) implements Indicator {
  @Override
  public String identifier() {
    return "exercises.plans-exercised";
  }

  @Override
  public String title() {
    return "Plans tested by an exercise within 3 years";
  }

  @Override
  public String definition() {
    return "Plans that an exercise held in the 36 months up to the day tested, by the exercises in"
        + " the register, of all plans in the register that are not withdrawn";
  }

  @Override
  public String unit() {
    return "per cent";
  }

  @Override
  public Better better() {
    return Better.MORE;
  }

  @Override
  public String source() {
    return "Registers of exercises and of plans";
  }

  @Override
  public Right right() {
    return Right.READ_CAPABILITY;
  }

  @Override
  public Value value(Actor actor, ForceId force, LocalDate on) {
    var href = Address.of("/exercises").with("force", force.value()).with("on", on.toString());
    var plans =
        entries.all(actor, "plans", force, on).stream().filter(ExerciseYear::isInUse).count();
    if (plans == 0) {
      return new Value.None("no plans are in use", href.text());
    }
    var tested = plans - exercises.year(actor, force, on).plansMissed().size();
    return new Value.Figure(
        BigDecimal.valueOf(100 * tested).divide(BigDecimal.valueOf(plans), 1, RoundingMode.HALF_UP),
        href.text());
  }
}
