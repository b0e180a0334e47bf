package uk.muster.register.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.Sorting;
import uk.muster.look.form.Days;
import uk.muster.look.table.Address;
import uk.muster.reference.Catalogue;
import uk.muster.register.Cursor;
import uk.muster.register.EntryQuestion;
import uk.muster.register.kind.Kind;
import uk.muster.register.kind.KindField;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;

/// What was entered to find entries of a kind, as it came.
record Asked(Kind kind, Map<String, String> entries) {
  Asked {
    entries = Map.copyOf(entries);
  }

  String value(String name) {
    return entries.getOrDefault(name, "").strip();
  }

  /// Whether the number of all is wanted, however many there are.
  boolean countsAll() {
    return value("count").equals("all");
  }

  /// The address of a page or file about the same entries, from the first on.
  Address address(String path) {
    var address =
        Address.of(path)
            .with("force", value("force"))
            .with("q", value("q"))
            .with("on", value("on"))
            .with("known-on", value("known-on"))
            .with("ended", value("ended"));
    for (var filter : filters().entrySet()) {
      address = address.with(filter.getKey(), filter.getValue());
    }
    return address;
  }

  Sorting sorting(String path) {
    var columns =
        kind.fieldsFor(KindField.Use.LISTED).stream()
            .map(KindField::name)
            .collect(Collectors.toSet());
    columns.addAll(Set.of("code", "force"));
    return Sorting.asked(address(path).text(), entries, kind.title().name(), columns);
  }

  Map<String, String> filters() {
    var filters = new LinkedHashMap<String, String>();
    kind.fieldsFor(KindField.Use.FILTERED).stream()
        .filter(field -> !value(field.name()).isEmpty())
        .forEach(field -> filters.put(field.name(), value(field.name())));
    return filters;
  }

  /// @throws NotFound when the force asked for is none
  void requireForce(Catalogue catalogue) {
    var force = value("force");
    if (!force.isEmpty()
        && (!ForceId.isShaped(force) || catalogue.force(new ForceId(force)).isEmpty())) {
      throw new NotFound("force", force);
    }
  }

  List<FieldError> errors() {
    var errors = new ArrayList<FieldError>();
    for (var day : List.of(on(), knownOn())) {
      if (day.isWrong()) {
        errors.add(day.toError());
      }
    }
    return errors;
  }

  Field on() {
    return day("on", "On");
  }

  Field knownOn() {
    return day("known-on", "As known on");
  }

  private Field day(String name, String label) {
    var field = Field.of(name, label).holding(value(name));
    return value(name).isEmpty() || Days.parse(value(name)).filter(Asked::isUsable).isPresent()
        ? field
        : field.wrong(
            "%s (%s) must be a day of the calendar from 1900 to 2199, such as 21 November 2026"
                .formatted(label, value(name)));
  }

  static boolean isUsable(LocalDate day) {
    return Days.isAsked(day);
  }

  LocalDate day(Clock clock) {
    return Days.parse(value("on")).filter(Asked::isUsable).orElseGet(() -> LocalDate.now(clock));
  }

  Optional<Instant> knownAt(Clock clock) {
    return Days.parse(value("known-on"))
        .filter(Asked::isUsable)
        .map(day -> day.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
  }

  EntryQuestion question(Clock clock) {
    var sorting = sorting("");
    var question =
        EntryQuestion.on(day(clock))
            .searching(value("q"))
            .holding(filters())
            .knownAt(knownAt(clock))
            .withEnded(!value("ended").isEmpty())
            .sortedBy(sorting.column(), sorting.descending())
            .from(Cursor.of(value("from")));
    return ForceId.isShaped(value("force")) ? question.of(new ForceId(value("force"))) : question;
  }
}
