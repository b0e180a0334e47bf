package uk.muster.exercises;

import static uk.muster.register.check.EntryCheck.at;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.muster.look.Words;
import uk.muster.register.Entry;
import uk.muster.register.Registers;
import uk.muster.register.check.EntryCheck;
import uk.muster.register.check.Held;
import uk.muster.register.kind.PrintedDate;
import uk.muster.register.kind.PrintedNumber;
import uk.muster.shared.Check;
import uk.muster.shared.Check.Finding;
import uk.muster.shared.Check.Severity;
import uk.muster.shared.Right;
import uk.muster.workforce.training.Courses;

/// Whether forces that share a training centre also train together: in sessions or in exercises.
record TrainedTogether(Registers registers, Courses courses) {
  Check check() {
    return new EntryCheck(
        registers,
        "exercises.not-trained-together",
        Severity.WARNING,
        Right.READ_CAPABILITY,
        "Forces that share a training centre and do not train together",
        "A shared training centre in the register of collaborations, while in the 12 months up to"
            + " the day neither a session of training nor an exercise with a day had people of this"
            + " and of another force",
        held ->
            decide(
                held,
                courses.together(held.actor(), held.on().minusMonths(12)).sessions().stream()
                        .filter(one -> !one.on().isAfter(held.on()))
                        .filter(one -> one.attended().containsKey(held.force()))
                        .count()
                    + exercised(held)));
  }

  /// How many exercises of the register were held in the year with people of this and of another
  /// force.
  static long exercised(Held held) {
    return held.of("exercises").stream()
        .filter(one -> one.text("state").equals("held") && isWithinYear(one, held.on()))
        .filter(one -> {
          var forces =
              held.of("participation").stream()
                  .filter(part -> part.text("exercise").equals(one.code()) && tookPart(part))
                  .map(part -> part.text("of_force"))
                  .filter(force -> !force.isEmpty())
                  .collect(Collectors.toUnmodifiableSet());
          return forces.size() > 1 && forces.contains(held.force().value());
        })
        .count();
  }

  private static boolean isWithinYear(Entry exercise, LocalDate on) {
    return PrintedDate.of(exercise.text("held_from"))
        .filter(day -> !day.first().isAfter(on) && day.last().isAfter(on.minusMonths(12)))
        .isPresent();
  }

  /// Whoever is named took part, unless it is said that nobody did.
  private static boolean tookPart(Entry participation) {
    return PrintedNumber.of(participation.text("took_part"))
        .filter(people -> people.comparator().isEmpty() && people.number().signum() == 0)
        .isEmpty();
  }

  static Stream<Finding> decide(Held held, long together) {
    return held.of("collaborations").stream()
        .filter(one -> one.text("type").equals("training-centre") && together == 0)
        .map(one ->
            at(
                one,
                "consistency",
                ("“%s”%s: from %s to %s people of this force trained with another force in no"
                        + " session and no exercise.")
                    .formatted(
                        one.text("name"),
                        one.text("forces").isEmpty()
                            ? ""
                            : " serve " + one.text("forces") + " forces",
                        since(held.on()),
                        Words.date(held.on()))));
  }

  private static String since(LocalDate on) {
    return Words.date(on.minusMonths(12).plusDays(1));
  }
}
