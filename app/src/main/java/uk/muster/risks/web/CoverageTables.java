package uk.muster.risks.web;

import java.util.ArrayList;
import java.util.List;
import uk.muster.look.State;
import uk.muster.look.Words;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.register.Entry;
import uk.muster.register.kind.PrintedDate;
import uk.muster.risks.AssessmentStanding;
import uk.muster.risks.Coverage;

/// Coverage as tables: the matrix, and the assessments that it was worked out from.
record CoverageTables(Coverage coverage, RiskQuestion question) {
  Table matrix() {
    var columns = new ArrayList<Column>();
    columns.add(Column.of("Threat"));
    coverage.levels().forEach(level -> columns.add(Column.of(level.name())));
    var rows = new ArrayList<List<Cell>>();
    for (var row : coverage.rows()) {
      var cells = new ArrayList<Cell>();
      cells.add(Cell.link(row.threat().name(), question.address(path(row))));
      row.places().forEach(place -> cells.add(Cell.state(state(place.standing()), words(place))));
      rows.add(cells);
    }
    return Table.of("Coverage", "The edition names no threat.", columns, rows);
  }

  private static String path(Coverage.Row row) {
    return "/risks/threats/" + row.threat().code();
  }

  private static String words(Coverage.Place place) {
    var others = place.assessments().size() - 1;
    return others > 0
        ? "%s (%d more)".formatted(place.standing().words(), others)
        : place.standing().words();
  }

  static State state(AssessmentStanding standing) {
    return switch (standing) {
      case IN_DATE -> State.MET;
      case UNDATED, IN_DEVELOPMENT, REQUESTED -> State.OPEN;
      case OVERDUE -> State.SHORT;
      case NONE -> State.NOT_YET;
    };
  }

  /// One row for each threat, level and assessment.
  Table assessments() {
    var rows = new ArrayList<List<Cell>>();
    for (var row : coverage.rows()) {
      for (var place : row.places()) {
        for (var one : place.assessments()) {
          rows.add(line(row, place, one));
        }
      }
    }
    return Table.of(
        "Assessments behind it",
        "No assessment is in the register. Add the first one, or import assessments.csv.",
        List.of(
            Column.of("Assessment"),
            Column.of("Threat"),
            Column.of("Level"),
            Column.of("Stands"),
            Column.of("Dated"),
            Column.of("Owners"),
            Column.of("Leaves out")),
        rows);
  }

  private List<Cell> line(Coverage.Row row, Coverage.Place place, Entry one) {
    var standing = AssessmentStanding.of(one, question.on());
    return List.of(
        Cell.link(one.text("name"), one.path()),
        Cell.of(row.threat().name()),
        Cell.of(place.level().name()),
        Cell.state(state(standing), standing.words()),
        Cell.of(PrintedDate.of(one.text("dated")).map(PrintedDate::words).orElse("")),
        Cell.of(owners(one)),
        Cell.of(one.text("leaves_out")));
  }

  /// "4 of 5 forces".
  private static String owners(Entry one) {
    var owners = one.text("owners");
    if (owners.isEmpty()) {
      return one.text("owner_names");
    }
    return one.text("owners_of").isEmpty()
        ? owners + (owners.equals("1") ? " force" : " forces")
        : "%s of %s forces".formatted(owners, one.text("owners_of"));
  }

  String heading() {
    return "%s: %s of %s in date"
        .formatted(
            question.name(),
            Words.number(coverage.count(AssessmentStanding.IN_DATE)),
            Words.count(coverage.places(), "place", "places"));
  }

  String lead() {
    return "The threats of the %s at each level, on %s. For %s there is no assessment at all."
        .formatted(
            coverage.edition().name(),
            Words.date(question.on()),
            Words.count(coverage.count(AssessmentStanding.NONE), "place", "places"));
  }
}
