package uk.muster.exercises;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.register.Entry;
import uk.muster.register.Register;
import uk.muster.register.Registers;
import uk.muster.register.kind.PrintedNumber;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;
import uk.muster.workforce.training.Courses;
import uk.muster.workforce.training.SessionCount;

/// What is worked out from the registers of exercises of one force.
@Service
@Transactional(readOnly = true)
public class Exercises {
  private final EntryReading entries;
  private final Registers registers;
  private final Courses courses;

  Exercises(Register register, Registers registers, Courses courses) {
    entries = new EntryReading(register, registers);
    this.registers = registers;
    this.courses = courses;
  }

  /// The programme of a force: what was held in twelve months, what is planned, what is missing.
  public ExerciseYear year(Actor actor, ForceId force, LocalDate on) {
    actor.require(Right.READ_CAPABILITY, force);
    return ExerciseYear.of(
        new ExerciseYear.Registered(
            entries.all(actor, "exercises", force, on),
            entries.all(actor, "exercise-programmes", force, on),
            entries.all(actor, "exercised-entries", force, on),
            entries.all(actor, "plans", force, on),
            entries.all(actor, "community-risks", force, on)),
        on);
  }

  /// One exercise with all that hangs on it.
  ///
  /// @throws uk.muster.shared.NotFound when there is none that the actor may see
  public ExerciseRecord record(Actor actor, ForceId force, String code, LocalDate on) {
    actor.require(Right.READ_CAPABILITY, force);
    var exercise = registers.get(actor, "exercises", force, code, on);
    var lessons = of(actor, "lessons", exercise, on);
    return new ExerciseRecord(
        exercise,
        of(actor, "exercise-objectives", exercise, on),
        of(actor, "injects", exercise, on).stream().sorted(TIMELINE).toList(),
        Participants.of(of(actor, "participation", exercise, on), counts(actor, exercise)),
        of(actor, "exercised-entries", exercise, on),
        of(actor, "debriefs", exercise, on),
        lessons,
        entries.holding(actor, "lessons", force, on, Map.of("validated_in", code)),
        actions(actor, force, lessons, on));
  }

  private static final Comparator<Entry> TIMELINE =
      Comparator.comparing((Entry inject) ->
              PrintedNumber.of(inject.text("minute"))
                  .map(PrintedNumber::number)
                  .orElse(BigDecimal.valueOf(Integer.MAX_VALUE)))
          .thenComparing(inject -> inject.text("at_time"))
          .thenComparing(Entry::code);

  private List<Entry> of(Actor actor, String kind, Entry exercise, LocalDate on) {
    return entries.holding(actor, kind, exercise.force(), on, Map.of("exercise", exercise.code()));
  }

  /// What all lessons have asked for, in one question.
  private List<Entry> actions(Actor actor, ForceId force, List<Entry> lessons, LocalDate on) {
    var asking = lessons.stream().map(lesson -> "lessons/" + lesson.code()).toList();
    return entries.holdingAny(actor, "actions", force, on, "asked_by", asking);
  }

  /// How many of each force the registers of training count in the session of the exercise.
  private List<SessionCount> counts(Actor actor, Entry exercise) {
    var session = exercise.text("session");
    return session.isEmpty() || !actor.can(Right.READ_COUNTS, exercise.force())
        ? List.of()
        : courses.took(actor, exercise.force(), session);
  }
}
