package uk.muster.register.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.muster.look.FieldError;
import uk.muster.look.form.Days;
import uk.muster.look.form.Numbers;
import uk.muster.register.Entry;
import uk.muster.register.kind.Draft;
import uk.muster.register.kind.FieldType;
import uk.muster.register.kind.Kind;
import uk.muster.register.kind.KindField;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.Period;

/// An entry as it was typed: the texts of its fields, and what the form asks beside them.
record EntryForm(Kind kind, Map<String, List<String>> typed) {
  EntryForm {
    typed = Map.copyOf(typed);
  }

  /// The form of an entry as it stands.
  static EntryForm of(Kind kind, Entry entry) {
    var typed = new HashMap<String, List<String>>();
    entry
        .values()
        .forEach((field, text) ->
            typed.put(
                field,
                kind.field(field).filter(one -> one.type().isSeveral()).isPresent()
                    ? List.of(text.split(";", -1))
                    : List.of(text)));
    typed.put("marking", List.of(entry.marking().name()));
    typed.put("version", List.of(entry.version()));
    return new EntryForm(kind, typed);
  }

  /// The same with another hidden or written value.
  EntryForm with(String name, String value) {
    var all = new HashMap<>(typed);
    all.put(name, List.of(value));
    return new EntryForm(kind, all);
  }

  /// What was written into something beside the fields.
  String value(String name) {
    return String.join("", typed.getOrDefault(name, List.of())).strip();
  }

  /// The text of a field, as the register would hold it.
  String text(KindField field) {
    var given =
        typed.getOrDefault(field.name(), List.of()).stream()
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .toList();
    var text = String.join(field.type().isSeveral() ? ";" : "", given).replace("\r\n", "\n");
    return switch (field.type()) {
      case FieldType.Day() -> Days.parse(text).map(LocalDate::toString).orElse(text);
      case FieldType.Printed() -> Days.printed(text);
      case FieldType.Figure _, FieldType.Money() -> Numbers.plain(text);
      default -> text;
    };
  }

  Draft draft(ForceId force, String code) {
    var values = new HashMap<String, String>();
    kind.fields().forEach(field -> values.put(field.name(), text(field)));
    return new Draft(force, code, values);
  }

  /// The marking that was chosen; the usual one of the kind when none was.
  Marking marking() {
    var typedMarking = value("marking");
    return Arrays.stream(Marking.values())
        .filter(one -> one.name().equals(typedMarking))
        .findFirst()
        .orElse(kind.usual());
  }

  /// The day that was typed; empty when nothing was, or no day of the calendar.
  Optional<LocalDate> day(String name) {
    return Days.parse(value(name)).filter(Asked::isUsable);
  }

  /// What cannot be read beside the fields.
  List<FieldError> wrong() {
    var wrong = new ArrayList<FieldError>();
    if (isUnknownMarking()) {
      wrong.add(
          new FieldError(
              "marking",
              "Marking (%s) must be OFFICIAL or OFFICIAL-SENSITIVE".formatted(value("marking"))));
    }
    if (!value("from").isEmpty() && day("from").isEmpty()) {
      wrong.add(
          new FieldError(
              "from",
              "True from (%s) must be a day of the calendar, such as 21 November 2026"
                  .formatted(value("from"))));
    }
    return wrong;
  }

  private boolean isUnknownMarking() {
    return !value("marking").isEmpty()
        && Arrays.stream(Marking.values()).noneMatch(one -> one.name().equals(value("marking")));
  }

  /// The fields of which two states differ.
  static List<KindField> differing(Kind kind, Entry now, Draft mine) {
    var all = new ArrayList<KindField>();
    kind.fields().stream()
        .filter(field -> !now.text(field.name()).equals(mine.text(field.name())))
        .forEach(all::add);
    return all;
  }

  static boolean isOpen(Entry entry) {
    return entry.endedOn().equals(Period.OPEN);
  }
}
