package uk.muster.workforce.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.muster.look.FieldError;
import uk.muster.look.Sorting;
import uk.muster.look.form.Days;
import uk.muster.look.table.Address;
import uk.muster.shared.ForceId;
import uk.muster.workforce.PeopleQuestion;

/// What was entered to search people, as it came.
///
/// @param on the day asked about; empty for today
/// @param knownOn as Muster knew it at the end of that day; empty for what it knows today
/// @param from where the page begins, as an address carries it
public record PeopleForm(
    String force,
    String q,
    String rank,
    String base,
    String skill,
    String on,
    String knownOn,
    Sorting sorting,
    String from) {
  /// The names of the columns that a list of people can be sorted by, and what each means.
  static final Map<String, PeopleQuestion.Order> ORDERS =
      Map.of(
          "person", PeopleQuestion.Order.COLLAR_NUMBER,
          "rank", PeopleQuestion.Order.RANK,
          "post", PeopleQuestion.Order.POST,
          "base", PeopleQuestion.Order.BASE,
          "from", PeopleQuestion.Order.STARTS_ON,
          "to", PeopleQuestion.Order.LEAVES_ON);

  /// What the entries mean.
  sealed interface Parsed {
    /// A question that the register can answer.
    record Valid(PeopleQuestion question) implements Parsed {}

    /// Something has to be entered otherwise.
    record Invalid(List<FieldError> errors) implements Parsed {}
  }

  static PeopleForm of(String force, Map<String, String> entries) {
    var plain =
        new PeopleForm(
            force,
            entries.getOrDefault("q", ""),
            entries.getOrDefault("rank", ""),
            entries.getOrDefault("base", ""),
            entries.getOrDefault("skill", ""),
            entries.getOrDefault("on", ""),
            entries.getOrDefault("known-on", ""),
            new Sorting("", "person", false),
            entries.getOrDefault("from", ""));
    return plain.sortedBy(
        Sorting.asked(plain.address("/people").text(), entries, "person", ORDERS.keySet()));
  }

  private PeopleForm sortedBy(Sorting how) {
    return new PeopleForm(force, q, rank, base, skill, on, knownOn, how, from);
  }

  /// The address of a page or file about the same people.
  Address address(String path) {
    return Address.of(path)
        .with("force", force)
        .with("q", q)
        .with("rank", rank)
        .with("base", base)
        .with("skill", skill)
        .with("on", on)
        .with("known-on", knownOn);
  }

  Parsed parse(LocalDate today, ZoneId zone) {
    var order = ORDERS.getOrDefault(sorting.column(), PeopleQuestion.Order.COLLAR_NUMBER);
    var errors = new ArrayList<FieldError>();
    var day = day("on", "On", on, errors).orElse(today);
    var known = knownAt(knownOn, zone, errors);
    return errors.isEmpty()
        ? new Parsed.Valid(
            new PeopleQuestion(
                new ForceId(force),
                day,
                q.strip(),
                rank,
                base.strip(),
                skill,
                known,
                order,
                sorting.descending(),
                order.key(sorting.descending()).place(from)))
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
    } else if (day.get().getYear() < 1900 || day.get().getYear() > 2199) {
      errors.add(new FieldError(field, "%s (%s) must be from 1900 to 2199".formatted(label, text)));
      return Optional.empty();
    }
    return day;
  }
}
