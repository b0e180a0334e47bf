package uk.muster.exchange.row.web;

import java.util.ArrayList;
import java.util.List;
import uk.muster.exchange.row.Held;
import uk.muster.exchange.row.RowKind;
import uk.muster.exchange.row.web.RowFormView.Asks;
import uk.muster.files.Column;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;

/// Makes the questions of a form from the columns of a file.
final class RowFields {
  private RowFields() {}

  /// A question for each column.
  ///
  /// @param withKey whether the key is asked for too
  static List<Asks> of(RowForm form, List<FieldError> errors, boolean withKey) {
    return form.kind().columns().stream()
        .filter(column -> withKey || !form.kind().key().contains(column.name()))
        .map(column -> ask(form, column, errors))
        .toList();
  }

  private static Asks ask(RowForm form, Column column, List<FieldError> errors) {
    RowKind kind = form.kind();
    var asked = kind.asked(column.name());
    var field =
        Field.of(column.name(), isOptional(column) ? asked.label() + " (optional)" : asked.label())
            .hinted(hint(column, asked))
            .holding(form.value(column.name()))
            .among(errors);
    if (!asked.codes().isEmpty()) {
      return new Asks(field, choices(column, asked, field.value()), 0, 0);
    }
    return switch (column.kind()) {
      case LONG_TEXT -> new Asks(field, List.of(), 0, 4);
      case CODE, TEXT -> new Asks(field, List.of(), 30, 0);
      case DAY, OPEN_DAY, IDENTIFIER, NUMBER, COUNT, FIGURE -> new Asks(field, List.of(), 10, 0);
      case INSTANT -> new Asks(field, List.of(), 20, 0);
    };
  }

  private static boolean isOptional(Column column) {
    return column.mayBeEmpty() || !column.headingRequired();
  }

  private static String hint(Column column, Held.Asked asked) {
    if (!asked.hint().isEmpty()) {
      return asked.hint();
    }
    return switch (column.kind()) {
      case DAY -> "Such as 21 November 2026";
      case OPEN_DAY -> "Left empty, it has no end";
      case INSTANT -> "Such as 21 November 2026 06:00";
      case FIGURE -> "A whole number; left empty, it is not stated, which is not 0";
      case COUNT -> "A whole number, 0 or more";
      case CODE, IDENTIFIER, TEXT, LONG_TEXT, NUMBER -> "";
    };
  }

  private static List<Choice> choices(Column column, Held.Asked asked, String value) {
    var choices = new ArrayList<Choice>();
    if (isOptional(column) || value.isEmpty()) {
      choices.add(new Choice("", isOptional(column) ? "Not said" : "Choose one"));
    }
    asked.codes().forEach(one -> choices.add(new Choice(one.code(), one.words())));
    if (!value.isEmpty() && asked.codes().stream().noneMatch(one -> one.code().equals(value))) {
      choices.add(new Choice(value, value));
    }
    return choices;
  }
}
