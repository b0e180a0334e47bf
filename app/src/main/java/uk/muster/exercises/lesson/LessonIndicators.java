package uk.muster.exercises.lesson;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import uk.muster.register.Entry;
import uk.muster.register.EntryIndicator;
import uk.muster.register.Register;
import uk.muster.register.Registers;
import uk.muster.register.kind.PrintedDate;
import uk.muster.shared.Indicator;
import uk.muster.shared.Indicator.Better;

/// What the register of lessons can be measured by.
record LessonIndicators(Register register, Registers registers) {
  List<Indicator> all() {
    var kind = register.kind("lessons");
    return List.of(
        EntryIndicator.counting(
            registers,
            kind,
            "lessons-open-over-year",
            "Lessons open for more than 12 months",
            "Lessons identified more than 12 months before the day and neither rejected nor"
                + " validated yet",
            Better.LESS,
            Map.of(),
            LessonIndicators::isOpenLong),
        EntryIndicator.counting(
            registers,
            kind,
            "lessons-overdue",
            "Accepted lessons that are overdue",
            "Accepted lessons that were to be implemented before the day and are not",
            Better.LESS,
            Map.of(),
            LessonIndicators::isOverdue),
        EntryIndicator.share(
            registers,
            kind,
            "lessons-validated",
            "Lessons validated",
            "Lessons that a later exercise or operation proved right, of all lessons and"
                + " observations in the register",
            Better.MORE,
            Map.of(),
            (lesson, on) ->
                LessonState.on(lesson, on).filter(LessonState::isValidated).isPresent()));
  }

  private static boolean isOpenLong(Entry lesson, LocalDate on) {
    return Confidence.isOpen(lesson, on)
        && PrintedDate.of(lesson.text("identified_on"))
            .filter(date -> date.last().isBefore(on.minusMonths(12)))
            .isPresent();
  }

  private static boolean isOverdue(Entry lesson, LocalDate on) {
    return LessonState.on(lesson, on)
            .filter(state -> state == LessonState.ACCEPTED || state == LessonState.ACTIONS)
            .isPresent()
        && PrintedDate.of(lesson.text("due")).filter(due -> due.last().isBefore(on)).isPresent();
  }
}
