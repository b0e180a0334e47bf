package uk.muster.risks.scoring.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.form.Days;
import uk.muster.risks.scheme.ScoringTable;
import uk.muster.risks.scheme.TableLine;
import uk.muster.risks.scheme.TableLine.Part;
import uk.muster.risks.scoring.ScoringTables.Setting;

/// What was typed about a scoring table, and what is wrong with it.
final class ScoringForm {
  private static final int LONGEST = 200;

  private final Map<String, String> typed;
  private final List<FieldError> errors = new ArrayList<>();

  ScoringForm(Map<String, String> typed) {
    this.typed = Map.copyOf(typed);
  }

  /// The form as it is first shown: the table as it holds.
  static ScoringForm of(ScoringTable table, String from, int seen) {
    var typed = new TreeMap<String, String>();
    table.lines().forEach(line -> typed.put(line.key(), line.value()));
    typed.put("from", from);
    typed.put("seen", String.valueOf(seen));
    return new ScoringForm(typed);
  }

  /// The same, having seen a newer version.
  ScoringForm seeing(int version) {
    var all = new TreeMap<>(typed);
    all.put("seen", String.valueOf(version));
    var form = new ScoringForm(all);
    form.errors.addAll(errors);
    return form;
  }

  String text(String name) {
    return typed.getOrDefault(name, "").strip();
  }

  /// From when and where the table is; empty when something is wrong.
  Optional<Setting> setting(String table, LocalDate today) {
    var from = Days.parse(text("from")).filter(day -> Days.isNear(day, today));
    if (from.isEmpty()) {
      wrong(
          "from",
          "Holds from (%s) must be a day of the calendar, such as 21 November 2026"
              .formatted(text("from")));
    }
    var source = text("source");
    if (source.isEmpty()) {
      wrong("source", "Source is empty: say where the force has the table from");
    } else if (source.length() > LONGEST) {
      wrong("source", "Source has %d characters; at most %d".formatted(source.length(), LONGEST));
    }
    return errors.isEmpty()
        ? Optional.of(new Setting(table, from.orElseThrow(), source, seen()))
        : Optional.empty();
  }

  private int seen() {
    return text("seen").matches("\\d{1,6}") ? Integer.parseInt(text("seen")) : 0;
  }

  /// What was typed into the lines of the table, and into any that it does not have.
  Map<String, String> values() {
    var values = new TreeMap<String, String>();
    for (var part : Part.values()) {
      typed.forEach((name, value) -> {
        if (name.startsWith(part.code() + "-")) {
          values.put(name, value);
        }
      });
    }
    return values;
  }

  void wrong(String field, String words) {
    errors.add(new FieldError(field, words));
  }

  List<FieldError> errors() {
    return List.copyOf(errors);
  }

  Field field(String name, String label, String hint) {
    return Field.of(name, label).hinted(hint).holding(text(name)).among(errors);
  }

  Field field(TableLine line) {
    return field(line.key(), line.what(), "");
  }
}
