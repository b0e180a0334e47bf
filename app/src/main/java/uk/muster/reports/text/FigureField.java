package uk.muster.reports.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What `{figure: …}` asks for: an indicator, on the day of the document or another and of its
/// force or another (`readiness.psu-formable on 2026-11-21 of essex`), or what stands in a table of
/// the document (`Figures of the force / Units declared / Value`).
public sealed interface FigureField {
  /// An indicator.
  ///
  /// @param on another day than that of the document
  /// @param of another force, by its identifier
  record OfIndicator(String identifier, Optional<LocalDate> on, Optional<String> of)
      implements FigureField {}

  /// What stands in a table, found by its caption and the headings of row and column.
  record OfTable(String caption, String row, String column) implements FigureField {}

  /// How a field begins that asks for a figure.
  String BEGINS = "figure:";

  Pattern INDICATOR =
      Pattern.compile("(\\S+)(?: on (\\d{4}-\\d\\d-\\d\\d))?(?: of ([a-z][a-z-]*))?");

  /// What a field asks for; empty when it is not written as one that asks for a figure.
  static Optional<FigureField> read(String field) {
    if (!field.startsWith(BEGINS)) {
      return Optional.empty();
    }
    var asked = field.substring(BEGINS.length()).strip();
    var cell = List.of(asked.split(" / ", -1));
    if (cell.size() == 3) {
      return Optional.of(new OfTable(cell.get(0), cell.get(1), cell.get(2)));
    }
    var found = INDICATOR.matcher(asked);
    return found.matches()
        ? day(found.group(2))
            .map(on -> new OfIndicator(found.group(1), on, Optional.ofNullable(found.group(3))))
        : Optional.empty();
  }

  private static Optional<Optional<LocalDate>> day(@org.jspecify.annotations.Nullable String text) {
    if (text == null) {
      return Optional.of(Optional.empty());
    }
    try {
      return Optional.of(Optional.of(LocalDate.parse(text)));
    } catch (java.time.format.DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
