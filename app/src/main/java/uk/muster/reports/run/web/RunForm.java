package uk.muster.reports.run.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.muster.look.form.Days;
import uk.muster.reports.ReportKind;
import uk.muster.reports.format.Format;
import uk.muster.shared.NotFound;

/// What was asked of a run, as typed.
///
/// @param formatNames endings of files
/// @param edition `public`, or empty for the whole documents
record RunForm(String kindCode, String asAt, List<String> formatNames, String edition) {
  static final String PUBLIC = "public";

  RunForm {
    formatNames = List.copyOf(formatNames);
  }

  ReportKind kind() {
    return ReportKind.find(kindCode).orElseThrow(() -> new NotFound("kind of document", kindCode));
  }

  Optional<LocalDate> day() {
    return Days.parse(asAt.strip());
  }

  String noDay() {
    return "As at (%s) must be a day of the calendar, such as 21 November 2026"
        .formatted(asAt.strip());
  }

  List<Format> formats() {
    return formatNames.stream().flatMap(name -> Format.find(name).stream()).distinct().toList();
  }

  boolean published() {
    return edition.equals(PUBLIC);
  }
}
