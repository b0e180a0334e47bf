package uk.muster.mutualaid.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.Words;
import uk.muster.look.form.Days;
import uk.muster.look.table.Address;
import uk.muster.mutualaid.AidFilter;
import uk.muster.mutualaid.Placed;
import uk.muster.shared.Period;

/// Which days and which aid a page of the ledger is asked about.
///
/// @param from the first day as it was typed; empty for the usual one
/// @param until the last day as it was typed; empty for the usual one
/// @param unit the unit type whose units a page adds up
record AidAsked(String from, String until, String unit, AidFilter filter, LocalDate today) {
  /// The type of which most is known.
  static final String USUAL_UNIT = "psu";

  static AidAsked of(Map<String, String> typed, LocalDate today) {
    return new AidAsked(
        said(typed, "from"),
        said(typed, "until"),
        typed.getOrDefault("unit", USUAL_UNIT),
        new AidFilter(
            said(typed, "direction"),
            said(typed, "unit"),
            said(typed, "left"),
            said(typed, "with"),
            said(typed, "year")),
        today);
  }

  private static String said(Map<String, String> typed, String name) {
    return typed.getOrDefault(name, "");
  }

  List<FieldError> errors() {
    var errors = new ArrayList<FieldError>();
    for (var one : List.of(List.of("from", "From", from), List.of("until", "Until", until))) {
      if (!one.get(2).isBlank() && day(one.get(2)).isEmpty()) {
        errors.add(
            new FieldError(
                one.getFirst(),
                "%s (%s) must be a day of the calendar, such as 1 April 2024"
                    .formatted(one.get(1), one.get(2))));
      }
    }
    if (errors.isEmpty() && last().isBefore(first())) {
      errors.add(
          new FieldError(
              "until",
              "Until (%s) is before from (%s)".formatted(Words.date(last()), Words.date(first()))));
    }
    return errors;
  }

  private Optional<LocalDate> day(String typed) {
    return Days.parse(typed).filter(day -> Days.isNear(day, today));
  }

  private LocalDate last() {
    return day(until).orElse(today);
  }

  private LocalDate first() {
    return day(from).orElse(Placed.usual(last()).from());
  }

  /// The days asked about, or the usual ones where they cannot be read.
  Period period() {
    return errors().isEmpty() ? new Period(first(), last()) : Placed.usual(today);
  }

  Field fromField() {
    return field("from", "From", from, period().from());
  }

  Field untilField() {
    return field("until", "Until", until, period().to());
  }

  private Field field(String name, String label, String typed, LocalDate day) {
    var errors = errors();
    return Field.of(name, label).holding(errors.isEmpty() ? Words.date(day) : typed).among(errors);
  }

  /// Another page about the same days.
  Address at(String path) {
    return Address.of(path)
        .with("from", from.isBlank() ? "" : period().from().toString())
        .with("until", until.isBlank() ? "" : period().to().toString());
  }

  /// The entries of a force that a figure was counted from.
  String entries(String force, AidFilter of) {
    return filtered(at("/mutual-aid/" + force + "/entries"), of).text();
  }

  static Address filtered(Address address, AidFilter of) {
    return address
        .with("direction", of.direction())
        .with("unit", of.unit())
        .with("left", of.left())
        .with("with", of.with())
        .with("year", of.year());
  }

  AidView.Select unitSelect(AidNames names) {
    return select("unit", "Unit type", unit, names.units());
  }

  static AidView.Select select(String name, String label, String chosen, List<Choice> choices) {
    return new AidView.Select(Field.of(name, label).holding(chosen), choices);
  }

  String words() {
    return "%s to %s".formatted(Words.date(period().from()), Words.date(period().to()));
  }
}
