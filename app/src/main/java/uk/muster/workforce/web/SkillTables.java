package uk.muster.workforce.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import uk.muster.look.State;
import uk.muster.look.Words;
import uk.muster.look.table.Address;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.reference.Skill;
import uk.muster.shared.ForceId;
import uk.muster.workforce.ExpiryPage;
import uk.muster.workforce.SkillsMatrix;

/// Counts of skills, and what ends soon, in tables.
record SkillTables(Codes codes) {
  /// Rows are bases; columns are those skills of the family that somebody holds or held.
  Table byBase(SkillsMatrix matrix, String family) {
    var skills =
        matrix.bySkill().stream()
            .map(SkillsMatrix.Cell::skill)
            .filter(code -> family(code).equals(family))
            .toList();
    var columns = new ArrayList<Column>();
    columns.add(Column.of("Base"));
    skills.forEach(code -> columns.add(Column.number(code)));
    var rows = new ArrayList<List<Cell>>();
    if (!skills.isEmpty()) {
      for (var base : matrix.bases()) {
        rows.add(row(matrix, skills, base));
      }
    }
    return Table.of(
        "People in date by base",
        "Nobody in the register holds or held a skill of this family.",
        columns,
        rows);
  }

  private static List<Cell> row(SkillsMatrix matrix, List<String> skills, String base) {
    var row = new ArrayList<Cell>();
    row.add(Cell.of(base.isEmpty() ? "no base" : base));
    for (var skill : skills) {
      var cell = matrix.of(skill).get(base);
      var count = cell == null ? 0 : cell.inDate();
      row.add(
          count == 0 || base.isEmpty()
              ? Cell.of(count)
              : Cell.link(Words.number(count), people(matrix, skill).with("base", base).text()));
    }
    return row;
  }

  /// Rows are all skills of the force.
  Table bySkill(SkillsMatrix matrix) {
    var rows = new ArrayList<List<Cell>>();
    for (var sum : matrix.bySkill()) {
      rows.add(
          List.of(
              Cell.of(codes.skill(sum.skill())),
              sum.inDate() == 0
                  ? Cell.of(0)
                  : Cell.link(Words.number(sum.inDate()), people(matrix, sum.skill()).text()),
              sum.expiring() == 0
                  ? Cell.of(0)
                  : Cell.link(
                      Words.number(sum.expiring()),
                      Address.of("/people/expiring")
                          .with("force", matrix.force().value())
                          .with("skill", sum.skill())
                          .text()),
              Cell.of(sum.lapsed())));
    }
    return Table.of(
        "All skills",
        "The register holds no accreditations. Import accreditations.csv to fill it.",
        List.of(
            Column.of("Skill"),
            Column.number("In date"),
            Column.number("Ending within %d days".formatted(matrix.expiringWithin())),
            Column.number("Out of date")),
        rows);
  }

  private static Address people(SkillsMatrix matrix, String skill) {
    return Address.of("/people")
        .with("force", matrix.force().value())
        .with("skill", skill)
        .with("on", matrix.on().toString());
  }

  String heading(SkillsMatrix matrix) {
    var sums = matrix.bySkill();
    var inDate = sums.stream().mapToLong(SkillsMatrix.Cell::inDate).sum();
    var ending = sums.stream().mapToLong(SkillsMatrix.Cell::expiring).sum();
    return "%s: %s in date on %s, %s of them for less than %d days"
        .formatted(
            codes.force(matrix.force()),
            Words.count(inDate, "accreditation", "accreditations"),
            Words.date(matrix.on()),
            Words.number(ending),
            matrix.expiringWithin());
  }

  private String family(String code) {
    return codes.catalogue().skill(code).map(Skill::family).orElse("");
  }

  Table expiries(ForceId force, LocalDate today, ExpiryPage page) {
    var rows = new ArrayList<List<Cell>>();
    for (var one : page.expiries()) {
      var days = ChronoUnit.DAYS.between(today, one.lastDay()) + 1;
      rows.add(
          List.of(
              Cell.link(one.personId(), Codes.person(force, one.personId())),
              Cell.of(codes.skill(one.skill())),
              Cell.of(Codes.day(one.lastDay())),
              Cell.state(State.OPEN, Words.count(days, "day", "days")),
              Cell.of(codes.rank(one.rank())),
              Cell.of(one.base())));
    }
    return Table.of(
        "Accreditations that end, the next first",
        "Nothing ends in this time without a later award.",
        List.of(
            Column.of("Collar number"),
            Column.of("Skill"),
            Column.of("Last day in date"),
            Column.of("Left"),
            Column.of("Rank"),
            Column.of("Base")),
        rows);
  }
}
