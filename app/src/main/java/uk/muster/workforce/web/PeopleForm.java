package uk.muster.workforce.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.muster.look.FieldError;
import uk.muster.look.form.Days;
import uk.muster.shared.ForceId;
import uk.muster.workforce.PeopleQuestion;

/// What was entered to search people, as it came.
///
/// @param on the day asked about; empty for today
/// @param knownOn as Muster knew it at the end of that day; empty for now
public record PeopleForm(
    String force,
    String q,
    String rank,
    String base,
    String skill,
    String on,
    String knownOn,
    String after) {

  /// What the entries mean.
  sealed interface Parsed {
    /// A question that the register can answer.
    record Valid(PeopleQuestion question) implements Parsed {}

    /// Something has to be entered otherwise.
    record Invalid(List<FieldError> errors) implements Parsed {}
  }

  Parsed parse(LocalDate today, ZoneId zone) {
    var errors = new ArrayList<FieldError>();
    var day = day("on", "On", on, errors).orElse(today);
    var known = knownAt(knownOn, zone, errors);
    return errors.isEmpty()
        ? new Parsed.Valid(
            new PeopleQuestion(
                new ForceId(force), day, q.strip(), rank, base.strip(), skill, after, known))
        : new Parsed.Invalid(errors);
  }

  /// The end of the day that was entered.
  static Optional<Instant> knownAt(String text, ZoneId zone, List<FieldError> errors) {
    return day("known-on", "As known on", text, errors)
        .map(known -> known.plusDays(1).atStartOfDay(zone).toInstant());
  }

  static Optional<LocalDate> day(String field, String label, String text, List<FieldError> errors) {
    if (text.isBlank()) {
      return Optional.empty();
    }
    var day = Days.parse(text);
    if (day.isEmpty()) {
      errors.add(
          new FieldError(
              field,
              "%s (%s) must be a day of the calendar, such as 21 November 2026"
                  .formatted(label, text)));
    } else if (day.get().getYear() < 1900 || day.get().getYear() > 2200) {
      errors.add(new FieldError(field, "%s (%s) must be from 1900 to 2200".formatted(label, text)));
      return Optional.empty();
    }
    return day;
  }
}
