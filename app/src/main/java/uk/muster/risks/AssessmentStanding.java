package uk.muster.risks;

import java.time.LocalDate;
import java.util.Optional;
import uk.muster.register.Entry;
import uk.muster.register.kind.PrintedDate;

/// How an assessment stands on a day, the best first.
public enum AssessmentStanding {
  IN_DATE("in date"),
  /// Finished, but nothing says until when it holds.
  UNDATED("finished, undated"),
  OVERDUE("overdue"),
  IN_DEVELOPMENT("in development"),
  REQUESTED("requested"),
  NONE("none");

  private final String words;

  AssessmentStanding(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /// How the entry stands.
  public static AssessmentStanding of(Entry assessment, LocalDate on) {
    return switch (assessment.text("status")) {
      case "requested" -> REQUESTED;
      case "in-development" -> IN_DEVELOPMENT;
      case "finished" ->
          holdsUntil(assessment).map(last -> last.isBefore(on) ? OVERDUE : IN_DATE).orElse(UNDATED);
      default -> NONE;
    };
  }

  /// The last day on which a finished one is in date: the day it is next due, or its own date and
  /// the interval; a month or year counts from its last day.
  static Optional<LocalDate> holdsUntil(Entry assessment) {
    var due = PrintedDate.of(assessment.text("next_due")).map(PrintedDate::last);
    return due.isPresent()
        ? due
        : PrintedDate.of(assessment.text("dated"))
            .flatMap(dated -> months(assessment).map(dated.last()::plusMonths));
  }

  private static Optional<Integer> months(Entry assessment) {
    return switch (assessment.text("interval")) {
      case "monthly" -> Optional.of(1);
      case "quarterly" -> Optional.of(3);
      case "six-monthly" -> Optional.of(6);
      case "annually" -> Optional.of(12);
      default -> Optional.empty();
    };
  }
}
