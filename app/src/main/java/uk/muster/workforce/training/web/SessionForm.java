package uk.muster.workforce.training.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.muster.files.Fault;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.form.Days;
import uk.muster.shared.ForceId;

/// What was entered about one person in a session, as it came.
record SessionForm(Map<String, String> entries) {
  static final List<Choice> STATES =
      List.of(
          new Choice("booked", "Booked"),
          new Choice("waiting", "Waiting for a place"),
          new Choice("withdrawn", "Withdrawn"));
  static final List<Choice> ATTENDED =
      List.of(
          new Choice("yes", "All of it"), new Choice("part", "Part of it"), new Choice("no", "No"));
  static final List<Choice> RESULTS =
      List.of(
          new Choice("passed", "Passed"),
          new Choice("failed", "Failed"),
          new Choice("none", "None"));

  /// What the columns of a file are called here.
  static final Map<String, String> LABELS =
      Map.of(
          "person_id", "Collar number",
          "session", "Session",
          "session_force", "Force of the session",
          "state", "Enrolment",
          "enrolled_on", "Enrolled on",
          "attended", "Attended",
          "result", "Result",
          "result_on", "Result on",
          "assessor", "Assessed by");

  static final SessionForm EMPTY = new SessionForm(Map.of());

  SessionForm {
    entries = Map.copyOf(entries);
  }

  /// The row as a file would hold it; days are left as they were typed when they are none.
  Map<String, String> row(ForceId force, ForceId sessionForce, String session, String... columns) {
    var row = new LinkedHashMap<String, String>();
    row.put("force", force.value());
    row.put("session_force", sessionForce.value());
    row.put("session", session);
    for (var column : columns) {
      var typed = entries.getOrDefault(column, "").strip();
      row.put(
          column,
          column.endsWith("_on")
              ? Days.parse(typed).map(LocalDate::toString).orElse(typed)
              : typed);
    }
    return row;
  }

  Field field(String name, String label, String usual, List<FieldError> errors) {
    return Field.of(name, label).holding(entries.getOrDefault(name, usual)).among(errors);
  }

  /// Why the register refused the row, in the words of the form and beside the field where there is
  /// one.
  static List<FieldError> errors(List<Fault> faults, String... columns) {
    return faults.stream()
        .map(fault ->
            new FieldError(
                List.of(columns).contains(fault.column()) ? fault.column() : columns[0],
                inWords(fault)))
        .toList();
  }

  private static String inWords(Fault fault) {
    var label = LABELS.getOrDefault(fault.column(), fault.column());
    return fault.words().startsWith(fault.column() + " ")
        ? label + fault.words().substring(fault.column().length())
        : fault.words();
  }
}
