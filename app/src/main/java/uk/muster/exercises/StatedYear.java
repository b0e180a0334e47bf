package uk.muster.exercises;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.muster.register.Entry;
import uk.muster.register.kind.PrintedDate;
import uk.muster.register.kind.PrintedNumber;

/// How many exercises a programme states for a period. Such a number stands beside those that the
/// register holds one by one and is never added to them: it may count the same exercises.
///
/// @param first the first day of the period
/// @param last its last day
public record StatedYear(Entry programme, PrintedNumber held, LocalDate first, LocalDate last) {
  /// What programmes state for periods that the twelve months up to a day share.
  static List<StatedYear> of(List<Entry> programmes, LocalDate on) {
    return programmes.stream()
        .flatMap(programme -> of(programme).stream())
        .filter(one -> !one.first.isAfter(on) && one.last.isAfter(on.minusMonths(12)))
        .toList();
  }

  private static Optional<StatedYear> of(Entry programme) {
    var held = PrintedNumber.of(programme.text("held"));
    var from = PrintedDate.of(programme.text("period_from"));
    var until = PrintedDate.of(programme.text("period_until"));
    return held.isEmpty() || from.isEmpty() || until.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new StatedYear(programme, held.get(), from.get().first(), until.get().last()));
  }

  /// The largest of them whose period lies within the twelve months, to the month: periods are
  /// printed no more exactly.
  static Optional<StatedYear> within(List<StatedYear> stated, LocalDate on) {
    return stated.stream()
        .filter(one -> !YearMonth.from(one.first).isBefore(YearMonth.from(on.minusMonths(12))))
        .filter(one -> !YearMonth.from(one.last).isAfter(YearMonth.from(on)))
        .max(Comparator.comparing(one -> one.held.number()));
  }
}
