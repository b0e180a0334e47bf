package uk.muster.exchange.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.muster.exchange.ImportOptions;
import uk.muster.look.FieldError;
import uk.muster.look.Words;
import uk.muster.look.form.Days;

/// What was entered to import files, as it came.
///
/// @param files how many files were chosen
public record ImportForm(
    String kind, String day, String month, String year, boolean complete, int files) {
  static final ImportForm EMPTY = new ImportForm("", "", "", "", false, 0);

  /// What the entries mean.
  sealed interface Parsed {
    /// Files can be read like this.
    record Valid(ImportOptions options) implements Parsed {}

    /// Something has to be entered otherwise.
    record Invalid(List<FieldError> errors) implements Parsed {}
  }

  /// @param today the last day that a file can be as at
  Parsed parse(List<String> kinds, LocalDate today) {
    var errors = new ArrayList<FieldError>();
    if (files == 0) {
      errors.add(new FieldError("file", "Choose at least one file"));
    }
    if (!kind.isEmpty() && !kinds.contains(kind)) {
      errors.add(
          new FieldError(
              "kind", "What the files hold (%s) must be one of the list".formatted(kind)));
    }
    var asAt = asAt(today, errors);
    return errors.isEmpty()
        ? new Parsed.Valid(
            new ImportOptions(
                asAt, complete, Optional.of(kind).filter(k -> !k.isEmpty()), Optional.empty()))
        : new Parsed.Invalid(errors);
  }

  private Optional<LocalDate> asAt(LocalDate today, List<FieldError> errors) {
    if (day.isBlank() && month.isBlank() && year.isBlank()) {
      return Optional.empty();
    }
    try {
      var typed =
          LocalDate.of(
              Integer.parseInt(year.strip()),
              Integer.parseInt(month.strip()),
              Integer.parseInt(day.strip()));
      if (typed.isAfter(today) || !Days.isAsked(typed)) {
        errors.add(
            new FieldError(
                "asAt",
                "As at (%s %s %s) must be a day from 1900 to today (%s)"
                    .formatted(day, month, year, Words.date(today))));
        return Optional.empty();
      }
      return Optional.of(typed);
    } catch (DateTimeException | NumberFormatException e) {
      errors.add(
          new FieldError(
              "asAt",
              "As at (%s %s %s) must be a day of the calendar, such as 21 11 2026"
                  .formatted(day, month, year)));
      return Optional.empty();
    }
  }
}
