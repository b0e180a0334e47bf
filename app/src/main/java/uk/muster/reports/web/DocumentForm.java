package uk.muster.reports.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import uk.muster.look.FieldError;
import uk.muster.look.form.Days;
import uk.muster.reports.ReportKind;
import uk.muster.shared.Marking;

/// What was typed to open a document, or to name it anew.
record DocumentForm(Map<String, String> typed) {
  private static final int LONGEST = 200;

  String text(String name) {
    return typed.getOrDefault(name, "").strip();
  }

  Optional<LocalDate> asAt() {
    return Days.parse(text("as-at"));
  }

  Optional<ReportKind> kind() {
    return ReportKind.find(text("kind"));
  }

  Marking marking() {
    return Marking.find(text("marking")).orElse(Marking.OFFICIAL_SENSITIVE);
  }

  boolean welsh() {
    return text("headings").equals("cy");
  }

  int version() {
    return number("version");
  }

  int number(String name) {
    var text = text(name);
    return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
  }

  /// @param refusal why the record cannot be read for a day
  List<FieldError> errors(Function<LocalDate, Optional<String>> refusal) {
    var errors = new ArrayList<FieldError>();
    if (text("title").isEmpty() || text("title").length() > LONGEST) {
      errors.add(new FieldError("title", "Title must have 1 to %d characters".formatted(LONGEST)));
    }
    asAt()
        .ifPresentOrElse(
            day -> refusal.apply(day).ifPresent(why -> errors.add(new FieldError("as-at", why))),
            () ->
                errors.add(
                    new FieldError(
                        "as-at",
                        "As at (%s) must be a day of the calendar, such as 21 November 2026"
                            .formatted(text("as-at")))));
    return errors;
  }
}
