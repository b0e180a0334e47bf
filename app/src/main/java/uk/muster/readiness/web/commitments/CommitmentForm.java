package uk.muster.readiness.web.commitments;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.Words;
import uk.muster.look.form.ChangedMeanwhile;
import uk.muster.readiness.Commitment;
import uk.muster.reference.Catalogue;
import uk.muster.shared.ForceId;

/// A statement as it was typed.
final class CommitmentForm {
  private static final int MOST = 10_000;
  private static final int LONGEST = 200;
  private static final int EARLIEST_YEAR = 1900;

  private final Map<String, String> typed;
  private final Map<String, String> errors = new LinkedHashMap<>();
  private ChangedMeanwhile changed = ChangedMeanwhile.NOTHING;

  CommitmentForm(Map<String, String> typed) {
    this.typed = Map.copyOf(typed);
  }

  /// What the form remembered of the moment when it was drawn; a form that remembers nothing
  /// replaces whatever stands.
  long seen() {
    return value("seen").matches("\\d{1,18}") ? Long.parseLong(value("seen")) : Long.MAX_VALUE;
  }

  /// Both versions side by side.
  void changed(Commitment theirs, Commitment yours) {
    changed =
        new ChangedMeanwhile(
            List.of(
                line("Needed locally", theirs.neededLocally(), yours.neededLocally()),
                line("Declared", theirs.declared(), yours.declared()),
                line(
                    "Promised nationally", theirs.promisedNationally(), yours.promisedNationally()),
                new ChangedMeanwhile.Line("Source", theirs.source(), yours.source())));
  }

  ChangedMeanwhile changed() {
    return changed;
  }

  private static ChangedMeanwhile.Line line(String name, int theirs, int yours) {
    return new ChangedMeanwhile.Line(name, Words.number(theirs), Words.number(yours));
  }

  String value(String name) {
    return typed.getOrDefault(name, "").strip();
  }

  /// The statement; empty when something is wrong.
  Optional<Commitment> parse(ForceId force, Catalogue catalogue) {
    if (catalogue.unitType(value("unit")).isEmpty()) {
      errors.put("unit", "Choose a unit type");
    }
    int needed = number("needed", "Needed locally");
    int declared = number("declared", "Declared");
    int promised = number("promised", "Promised nationally");
    var day = day();
    var source = value("source");
    if (source.isEmpty()) {
      errors.put("source", "Say where the figures come from, such as a risk assessment");
    } else if (source.length() > LONGEST) {
      errors.put(
          "source", "Source has %d characters; at most %d".formatted(source.length(), LONGEST));
    }
    return errors.isEmpty()
        ? Optional.of(
            new Commitment(
                force, value("unit"), needed, declared, promised, day.orElseThrow(), source))
        : Optional.empty();
  }

  void wrong(String field, String message) {
    errors.put(field, message);
  }

  List<FieldError> errors() {
    var all = new ArrayList<FieldError>();
    errors.forEach((field, message) ->
        all.add(new FieldError(field.equals("stated") ? "stated-day" : field, message)));
    return all;
  }

  Field field(String name, String label, String hint) {
    var field = Field.of(name, label).hinted(hint).holding(value(name));
    return errors.containsKey(name) ? field.wrong(errors.getOrDefault(name, "")) : field;
  }

  private int number(String name, String label) {
    var text = value(name);
    if (text.matches("\\d{1,5}") && Integer.parseInt(text) <= MOST) {
      return Integer.parseInt(text);
    }
    errors.put(
        name,
        text.isEmpty()
            ? "%s is empty: enter a whole number".formatted(label)
            : "%s (%s) must be a whole number from 0 to 10,000".formatted(label, text));
    return 0;
  }

  private Optional<LocalDate> day() {
    try {
      var day =
          LocalDate.of(
              Integer.parseInt(value("stated-year")),
              Integer.parseInt(value("stated-month")),
              Integer.parseInt(value("stated-day")));
      if (day.getYear() < EARLIEST_YEAR) {
        errors.put("stated", "Stated on (%s) is before 1900".formatted(Words.date(day)));
      }
      return Optional.of(day);
    } catch (NumberFormatException | DateTimeException e) {
      errors.put(
          "stated",
          "Stated on (%s/%s/%s) must be a real date"
              .formatted(value("stated-day"), value("stated-month"), value("stated-year")));
      return Optional.empty();
    }
  }
}
