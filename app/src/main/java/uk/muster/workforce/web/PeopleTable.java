package uk.muster.workforce.web;

import java.util.List;
import uk.muster.look.table.Address;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.workforce.PeoplePage;

/// People as rows of a page or a file.
record PeopleTable(Codes codes, PeopleForm form) {
  static final List<Column> COLUMNS =
      List.of(
          Column.of("Collar number").sortedBy("person"),
          Column.of("Rank").sortedBy("rank"),
          Column.of("Post").sortedBy("post"),
          Column.of("Base").sortedBy("base"),
          Column.of("Skills in date"),
          Column.of("Serves from").sortedBy("from"),
          Column.of("To").sortedBy("to"));

  Table of(List<PeoplePage.Line> people) {
    return Table.of(
            "People",
            form.q().isEmpty() && form.skill().isEmpty() && form.rank().isEmpty()
                ? "Nobody serves on this day in the register. Import people.csv to fill it."
                : "Nobody in the register answers all of this. Leave something out, or choose"
                    + " another day.",
            COLUMNS,
            people.stream().map(this::row).toList())
        .sorted(form.sorting());
  }

  List<Cell> row(PeoplePage.Line person) {
    return List.of(
        Cell.link(person.personId(), address(person)),
        Cell.of(codes.rank(person.rank())),
        Cell.of(person.post()),
        Cell.of(person.base()),
        Cell.of(String.join(", ", person.skills())),
        Cell.day(person.startsOn()),
        Cell.day(person.leavesOn()));
  }

  private String address(PeoplePage.Line person) {
    return Address.of(Codes.person(form.force(), person.personId()))
        .with("on", form.on())
        .with("known-on", form.knownOn())
        .text();
  }
}
