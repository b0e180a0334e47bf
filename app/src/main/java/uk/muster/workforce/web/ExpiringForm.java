package uk.muster.workforce.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.muster.look.FieldError;
import uk.muster.look.Sorting;
import uk.muster.look.table.Address;
import uk.muster.shared.ForceId;
import uk.muster.workforce.skills.ExpiryQuestion;

/// What was asked about accreditations that end, as it came.
///
/// @param on the first day that counts; empty for today
/// @param page from 1
record ExpiringForm(String force, String skill, int days, String on, Sorting sorting, int page) {
  /// The names of the columns that the list can be sorted by, and what each means.
  static final Map<String, ExpiryQuestion.Order> ORDERS =
      Map.of(
          "ends", ExpiryQuestion.Order.LAST_DAY,
          "person", ExpiryQuestion.Order.COLLAR_NUMBER,
          "skill", ExpiryQuestion.Order.SKILL,
          "rank", ExpiryQuestion.Order.RANK,
          "base", ExpiryQuestion.Order.BASE);

  /// What the entries mean.
  sealed interface Parsed {
    /// A question that the register can answer.
    record Valid(ExpiryQuestion question) implements Parsed {}

    /// The day has to be entered otherwise.
    record Invalid(List<FieldError> errors) implements Parsed {}
  }

  static ExpiringForm of(String force, Map<String, String> entries, int days, int page) {
    var plain =
        new ExpiringForm(
            force,
            entries.getOrDefault("skill", ""),
            days,
            entries.getOrDefault("on", ""),
            new Sorting("", "ends", false),
            page);
    var path = plain.address("/people/expiring").text();
    return new ExpiringForm(
        force,
        plain.skill,
        days,
        plain.on,
        Sorting.asked(path, entries, "ends", ORDERS.keySet()),
        page);
  }

  /// The address of a page or file about the same ends.
  Address address(String path) {
    return Address.of(path)
        .with("force", force)
        .with("skill", skill)
        .with("days", Integer.toString(days))
        .with("on", on);
  }

  Parsed parse(LocalDate today) {
    var errors = new ArrayList<FieldError>();
    var from = PeopleForm.day("on", "From", on, errors).orElse(today);
    return errors.isEmpty()
        ? new Parsed.Valid(
            new ExpiryQuestion(
                new ForceId(force),
                skill,
                from,
                days,
                ORDERS.getOrDefault(sorting.column(), ExpiryQuestion.Order.LAST_DAY),
                sorting.descending(),
                page - 1))
        : new Parsed.Invalid(errors);
  }
}
