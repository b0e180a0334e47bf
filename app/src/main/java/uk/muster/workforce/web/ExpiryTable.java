package uk.muster.workforce.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import uk.muster.look.State;
import uk.muster.look.Words;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.workforce.skills.ExpiryPage.Expiry;

/// Accreditations that end, as rows of a page or a file.
///
/// @param from the day from which the days left are counted
record ExpiryTable(Codes codes, ExpiringForm form, LocalDate from) {
  static final List<Column> COLUMNS =
      List.of(
          Column.of("Collar number").sortedBy("person"),
          Column.of("Skill").sortedBy("skill"),
          Column.of("Last day in date").sortedBy("ends"),
          Column.of("Left"),
          Column.of("Rank").sortedBy("rank"),
          Column.of("Base").sortedBy("base"));

  Table of(List<Expiry> expiries) {
    return Table.of(
            "Accreditations that end",
            "Nothing ends in this time without a later award.",
            COLUMNS,
            expiries.stream().map(this::row).toList())
        .sorted(form.sorting());
  }

  List<Cell> row(Expiry one) {
    var days = ChronoUnit.DAYS.between(from, one.lastDay()) + 1;
    return List.of(
        Cell.link(one.personId(), Codes.person(form.force(), one.personId())),
        Cell.of(codes.skill(one.skill())),
        Cell.day(one.lastDay()),
        Cell.state(State.OPEN, Words.count(days, "day", "days")),
        Cell.of(codes.rank(one.rank())),
        Cell.of(one.base()));
  }
}
