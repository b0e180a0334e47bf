package uk.muster.exercises;

import static uk.muster.register.check.EntryCheck.at;

import java.time.LocalDate;
import java.util.stream.Stream;
import uk.muster.look.Words;
import uk.muster.register.Registers;
import uk.muster.register.check.EntryCheck;
import uk.muster.register.check.Held;
import uk.muster.shared.Check;
import uk.muster.shared.Check.Finding;
import uk.muster.shared.Check.Severity;
import uk.muster.shared.Right;
import uk.muster.workforce.training.Courses;

/// Whether forces that share a training centre also train together there.
record TrainedTogether(Registers registers, Courses courses) {
  Check check() {
    return new EntryCheck(
        registers,
        "exercises.not-trained-together",
        Severity.WARNING,
        Right.READ_CAPABILITY,
        "Forces that share a training centre and do not train together",
        "A shared training centre in the register of collaborations, while in the 12 months up to"
            + " the day no session of training had people of this and of another force",
        held ->
            decide(
                held,
                courses.together(held.actor(), held.on().minusMonths(12)).sessions().stream()
                    .filter(one -> !one.on().isAfter(held.on()))
                    .filter(one -> one.attended().containsKey(held.force()))
                    .count()));
  }

  static Stream<Finding> decide(Held held, long together) {
    return held.of("collaborations").stream()
        .filter(one -> one.text("type").equals("training-centre") && together == 0)
        .map(one ->
            at(
                one,
                "consistency",
                "“%s”%s: from %s to %s people of this force trained with another force in no session."
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
