package uk.muster.equipment.check.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.muster.equipment.check.CheckList;
import uk.muster.equipment.check.CheckOutcome.Fault;
import uk.muster.equipment.check.Finding;
import uk.muster.equipment.check.Looked;
import uk.muster.look.form.Days;

/// What was entered on the form of a check, as it came.
///
/// @param files the files that were chosen, by the field that they came in
record CheckForm(Map<String, String> typed, Map<String, Looked.Taken> files) {
  /// Before the number of the line that a file shows.
  static final String PHOTOGRAPH = "photograph-";

  static final CheckForm EMPTY = new CheckForm(Map.of(), Map.of());

  CheckForm {
    typed = Map.copyOf(typed);
    files = Map.copyOf(files);
  }

  String value(String field) {
    return typed.getOrDefault(field, "").strip();
  }

  /// What is said of a line; nothing was found until somebody says so.
  Finding finding(int line) {
    var said = value("finding-" + line);
    for (var one : Finding.values()) {
      if (one.code().equals(said)) {
        return one;
      }
    }
    return Finding.NOT_LOOKED_AT;
  }

  /// What the entries mean.
  sealed interface Parsed {
    /// This was found.
    record Valid(Looked looked) implements Parsed {}

    /// Something has to be entered otherwise.
    record Invalid(List<Fault> faults) implements Parsed {}
  }

  Parsed parse(CheckList list, LocalDate today) {
    var on = value("on").isEmpty() ? Optional.of(today) : Days.parse(value("on"));
    var faults = new ArrayList<Fault>();
    if (on.isEmpty()) {
      faults.add(
          new Fault(
              "on",
              "Checked on (%s) must be a day of the calendar, such as 21 November 2026"
                  .formatted(value("on"))));
    }
    int items = list.standard().map(standard -> standard.items().size()).orElse(0);
    var lines = new ArrayList<Looked.Line>();
    var photographs = new ArrayList<Looked.Taken>();
    for (int line = 0; line <= items; line++) {
      if (line > 0) {
        lines.add(new Looked.Line(finding(line), value("note-" + line)));
      }
      var taken = files.get(PHOTOGRAPH + line);
      if (taken != null && taken.bytes() == 0) {
        faults.add(
            new Fault(
                PHOTOGRAPH + line,
                "Photograph %s is empty: take it again, or leave it out".formatted(taken.name())));
      } else if (taken != null) {
        photographs.add(new Looked.Taken(line, taken.name(), taken.bytes(), taken.content()));
      }
    }
    return faults.isEmpty()
        ? new Parsed.Valid(
            new Looked(on.orElse(today), value("by"), value("notes"), lines, photographs))
        : new Parsed.Invalid(faults);
  }
}
