package uk.muster.workforce.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.muster.look.Words;
import uk.muster.look.table.Address;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.reference.Rank;
import uk.muster.reference.Skill;
import uk.muster.workforce.skills.SkillsMatrix;
import uk.muster.workforce.skills.SkillsMatrix.By;

/// Counts of skills in tables.
///
/// @param named whether each number leads to the people behind it
record SkillTables(Codes codes, SkillsMatrix matrix, boolean named) {
  /// Rows are skills of the family that somebody holds or held, columns are ranks, the most junior
  /// first; or rows are bases and columns are skills.
  Table matrix(String family) {
    return matrix.by() == By.RANK ? byRank(skills(family)) : byBase(skills(family));
  }

  private List<String> skills(String family) {
    return matrix.bySkill().stream()
        .map(SkillsMatrix.Cell::skill)
        .filter(code ->
            codes.catalogue().skill(code).map(Skill::family).stream().anyMatch(family::equals))
        .toList();
  }

  private Table byRank(List<String> skills) {
    var held = matrix.groups(skills);
    var ranks =
        codes.catalogue().ranksBySeniority().stream()
            .map(Rank::code)
            .filter(held::contains)
            .toList();
    var columns = new ArrayList<Column>();
    columns.add(Column.of("Skill"));
    ranks.forEach(rank -> columns.add(Column.number(rank)));
    columns.add(Column.number("All ranks"));
    var rows = new ArrayList<List<Cell>>();
    for (var skill : skills) {
      rows.add(row(codes.skill(skill), ranks.stream().map(rank -> cell(skill, rank)), sum(skill)));
    }
    if (!skills.isEmpty()) {
      rows.add(
          row(
              "All of these",
              ranks.stream().map(rank -> Cell.of(total(skills, rank))),
              Cell.of(skills.stream().mapToLong(this::inDate).sum())));
    }
    return table("People in date by rank", columns, rows);
  }

  private Table byBase(List<String> skills) {
    var columns = new ArrayList<Column>();
    columns.add(Column.of("Base"));
    skills.forEach(skill -> columns.add(Column.number(skill)));
    var rows = new ArrayList<List<Cell>>();
    for (var base : matrix.groups(skills)) {
      rows.add(
          row(base.isEmpty() ? "no base" : base, skills.stream().map(skill -> cell(skill, base))));
    }
    if (!rows.isEmpty()) {
      rows.add(row("All bases", skills.stream().map(this::sum)));
    }
    return table("People in date by base", columns, rows);
  }

  private static Table table(String caption, List<Column> columns, List<List<Cell>> rows) {
    var table =
        Table.of(
            caption, "Nobody in the register holds or held a skill of this family.", columns, rows);
    return rows.isEmpty() ? table : table.withTotal();
  }

  private static List<Cell> row(String name, Stream<Cell> cells, Cell... last) {
    return Stream.of(Stream.of(Cell.of(name)), cells, Stream.of(last)).flatMap(all -> all).toList();
  }

  private Cell cell(String skill, String group) {
    var people = people(skill).with(matrix.by() == By.RANK ? "rank" : "base", group);
    return count(matrix.inDate(skill, group), group.isEmpty() ? "" : people.text());
  }

  private Cell sum(String skill) {
    return count(inDate(skill), people(skill).text());
  }

  private long inDate(String skill) {
    return matrix.bySkill().stream()
        .filter(cell -> cell.skill().equals(skill))
        .mapToLong(SkillsMatrix.Cell::inDate)
        .sum();
  }

  private long total(List<String> skills, String rank) {
    return skills.stream().mapToLong(skill -> matrix.inDate(skill, rank)).sum();
  }

  private Cell count(long number, String address) {
    return Cell.link(number, named && number > 0 ? address : "");
  }

  /// Rows are all skills of the force.
  Table bySkill() {
    var rows = new ArrayList<List<Cell>>();
    for (var sum : matrix.bySkill()) {
      rows.add(
          List.of(
              Cell.of(codes.skill(sum.skill())),
              sum(sum.skill()),
              count(sum.expiring(), ending(sum.skill())),
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

  /// The address of those whose accreditation ends, in one skill or, when it is empty, in any.
  String ending(String skill) {
    return Address.of("/people/expiring")
        .with("force", matrix.force().value())
        .with("skill", skill)
        .with("days", Integer.toString(matrix.expiringWithin()))
        .with("on", matrix.on().toString())
        .text();
  }

  private Address people(String skill) {
    return Address.of("/people")
        .with("force", matrix.force().value())
        .with("skill", skill)
        .with("on", matrix.on().toString());
  }

  String heading() {
    var sums = matrix.bySkill();
    var inDate = sums.stream().mapToLong(SkillsMatrix.Cell::inDate).sum();
    var ending = sums.stream().mapToLong(SkillsMatrix.Cell::expiring).sum();
    return "%s: %s in date on %s, %s of them ending within %d days"
        .formatted(
            codes.force(matrix.force()),
            Words.count(inDate, "accreditation", "accreditations"),
            Words.date(matrix.on()),
            Words.number(ending),
            matrix.expiringWithin());
  }

  /// How old the registers are that were counted.
  String age() {
    return Codes.age(matrix.feeds(), "people", "accreditations")
        + (named ? "" : " Your post covers how many, not who.");
  }
}
