package uk.muster.exchange.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.muster.look.FieldError;

/// Which of those that a complete file did not name have ended, and their last day, as entered.
///
/// @param subjects those chosen
public record MissingForm(List<String> subjects, String day, String month, String year) {
  public MissingForm {
    subjects = List.copyOf(subjects);
  }

  /// None chosen yet, the day before the file's own proposed.
  static MissingForm before(LocalDate asAt) {
    var last = asAt.minusDays(1);
    return new MissingForm(
        List.of(),
        Integer.toString(last.getDayOfMonth()),
        Integer.toString(last.getMonthValue()),
        Integer.toString(last.getYear()));
  }

  /// What the entries mean.
  sealed interface Parsed {
    /// These ended on that day.
    record Valid(LocalDate last) implements Parsed {}

    /// Something has to be entered otherwise.
    record Invalid(List<FieldError> errors) implements Parsed {}
  }

  Parsed parse() {
    var errors = new ArrayList<FieldError>();
    if (subjects.isEmpty()) {
      errors.add(new FieldError("subject", "Choose at least one"));
    }
    try {
      var last =
          LocalDate.of(
              Integer.parseInt(year.strip()),
              Integer.parseInt(month.strip()),
              Integer.parseInt(day.strip()));
      return errors.isEmpty() ? new Parsed.Valid(last) : new Parsed.Invalid(errors);
    } catch (DateTimeException | NumberFormatException e) {
      errors.add(
          new FieldError(
              "last",
              "The last day (%s %s %s) must be a day of the calendar, such as 21 11 2026"
                  .formatted(day, month, year)));
      return new Parsed.Invalid(errors);
    }
  }
}
