package uk.muster.workforce.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.muster.files.Fault;
import uk.muster.look.FieldError;
import uk.muster.look.Words;
import uk.muster.look.form.ChangedMeanwhile;
import uk.muster.look.form.Days;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Period;

/// What was entered to add an accreditation, as it came.
public record AccreditationForm(String skill, Day awarded, Day expires, String seen) {
  static final AccreditationForm EMPTY =
      new AccreditationForm("", new Day("", "", ""), new Day("", "", ""), "");

  private static final String NO_END = "no end";

  /// The fields that are days.
  static final Set<String> DAYS = Set.of("awarded_on", "expires_on");

  /// A day in three entries.
  public record Day(String day, String month, String year) {
    static Day of(Map<String, String> entries, String name) {
      return new Day(
          entries.getOrDefault(name + "-day", "").strip(),
          entries.getOrDefault(name + "-month", "").strip(),
          entries.getOrDefault(name + "-year", "").strip());
    }

    boolean isEmpty() {
      return day.isEmpty() && month.isEmpty() && year.isEmpty();
    }

    /// The day of the calendar; the month may be a number or a word.
    Optional<LocalDate> date() {
      var words = month.chars().anyMatch(Character::isLetter);
      return Days.parse(String.join(words ? " " : "/", day, month, year))
          .filter(date -> date.getYear() >= 1900 && date.getYear() <= 2199);
    }

    /// As a file would hold it; empty when nothing was entered.
    String iso() {
      return date().map(LocalDate::toString).orElse("");
    }

    private void check(String field, String label, List<FieldError> errors) {
      if (!isEmpty() && date().isEmpty()) {
        var typed = "%s %s %s".formatted(day, month, year).strip().replaceAll("\\s+", " ");
        errors.add(
            new FieldError(
                field,
                "%s (%s) must be a day of the calendar from 1900 to 2199, such as 21 11 2026"
                    .formatted(label, typed)));
      }
    }
  }

  static AccreditationForm of(Map<String, String> entries) {
    return new AccreditationForm(
        entries.getOrDefault("skill", ""),
        Day.of(entries, "awarded_on"),
        Day.of(entries, "expires_on"),
        entries.getOrDefault("seen", ""));
  }

  /// What the form remembered of the moment when it was drawn. A form that remembers nothing
  /// replaces nothing.
  Instant drawn() {
    try {
      return Instant.parse(seen);
    } catch (DateTimeParseException e) {
      return Instant.EPOCH;
    }
  }

  /// Both versions of an award.
  ChangedMeanwhile changed(LocalDate theirs) {
    return new ChangedMeanwhile(
        List.of(
            new ChangedMeanwhile.Line("Skill", skill, skill),
            new ChangedMeanwhile.Line("Awarded on", words(awarded), words(awarded)),
            new ChangedMeanwhile.Line(
                "Expires on",
                theirs.equals(Period.OPEN) ? NO_END : Words.date(theirs),
                words(expires))));
  }

  private static String words(Day day) {
    return day.date().map(Words::date).orElse(NO_END);
  }

  /// All that has to be entered otherwise; nothing when the register can be asked.
  List<FieldError> check(Catalogue catalogue) {
    var errors = new ArrayList<FieldError>();
    if (skill.isEmpty()) {
      errors.add(new FieldError("skill", "Choose a skill"));
    } else if (catalogue.skill(skill).isEmpty()) {
      errors.add(new FieldError("skill", "Skill (%s) is not in the catalogue".formatted(skill)));
    }
    if (awarded.isEmpty()) {
      errors.add(new FieldError("awarded_on", "Enter the day on which it was awarded"));
    }
    awarded.check("awarded_on", "Awarded on", errors);
    expires.check("expires_on", "Expires on", errors);
    awarded
        .date()
        .ifPresent(from ->
            expires
                .date()
                .filter(to -> to.isBefore(from))
                .ifPresent(to ->
                    errors.add(
                        new FieldError(
                            "expires_on",
                            "Expires on (%s) is before awarded on (%s)"
                                .formatted(Words.date(to), Words.date(from))))));
    return errors;
  }

  /// Why the register refused what the form let pass.
  static List<FieldError> errors(List<Fault> faults) {
    return faults.stream()
        .map(fault ->
            new FieldError(
                fault.column().equals("skill") || DAYS.contains(fault.column())
                    ? fault.column()
                    : "",
                fault.words()))
        .toList();
  }
}
