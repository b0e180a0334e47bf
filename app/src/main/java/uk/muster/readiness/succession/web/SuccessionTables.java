package uk.muster.readiness.succession.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import uk.muster.look.State;
import uk.muster.look.Words;
import uk.muster.look.table.Address;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.readiness.Commitment;
import uk.muster.readiness.succession.Change;
import uk.muster.readiness.succession.Forecast;
import uk.muster.readiness.succession.Outlook;
import uk.muster.readiness.succession.SuccessionAnswer;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Skill;
import uk.muster.shared.ForceId;

/// Months, sessions, people and forces in tables.
record SuccessionTables(Catalogue catalogue) {

  /// One row a month; whoever may read people follows each to them.
  Table months(SuccessionAnswer answer, boolean named) {
    var rows = new ArrayList<List<Cell>>();
    for (var month : answer.forecast().months()) {
      var people =
          Address.of("/succession/%s/people".formatted(answer.force().id()))
              .with("unit", answer.unit().code())
              .with("month", month.month().toString())
              .text();
      var name = "%s %d".formatted(Words.month(month.month()), month.month().getYear());
      rows.add(
          List.of(
              Cell.link(name, named ? people : ""),
              Cell.of(month.leavers()),
              Cell.of(month.expected()),
              Cell.of(month.allExpiries()),
              Cell.of(
                  month.expiries().entrySet().stream()
                      .sorted(java.util.Map.Entry.comparingByKey())
                      .map(one -> "%d %s".formatted(one.getValue(), one.getKey()))
                      .collect(Collectors.joining(", "))),
              Cell.of(month.covered()),
              Cell.of(month.joiners()),
              Cell.of(month.plain()),
              units(month.booked(), answer)));
    }
    return Table.of(
        "The months ahead",
        "",
        List.of(
            Column.of("Month"),
            Column.number("Leave"),
            Column.number("Expected to leave"),
            Column.number("Go out of date"),
            Column.of("In which skill"),
            Column.number("Of them booked"),
            Column.number("Join"),
            Column.number("Fewest units, no courses"),
            Column.number("Fewest units, courses passed")),
        rows);
  }

  private static Cell units(int units, SuccessionAnswer answer) {
    return answer.commitment().isPresent() && units < answer.neededLocally()
        ? Cell.state(State.SHORT, Words.number(units))
        : Cell.of(units);
  }

  Table sessions(SuccessionAnswer answer) {
    var rows = new ArrayList<List<Cell>>();
    for (var one : answer.forecast().sessions()) {
      rows.add(
          List.of(
              Cell.link(
                  one.course(),
                  Address.of("/training/sessions")
                      .step(one.force().value())
                      .step(one.session())
                      .text()),
              Cell.day(one.ends()),
              Cell.of(one.skill()),
              Cell.of(one.people()),
              Cell.of(one.units()),
              Cell.of(prevents(one))));
    }
    return Table.of(
        "Booked courses that matter",
        "Nobody is booked on a course to come that gives a skill of this unit type.",
        List.of(
            Column.of("Course"),
            Column.of("Ends"),
            Column.of("Skill"),
            Column.number("People booked"),
            Column.number("Units lost without it"),
            Column.of("What it prevents")),
        rows);
  }

  private static String prevents(Forecast.SessionEffect one) {
    return one.belowWithout()
        .map(day -> "too few for both at once from " + Words.date(day))
        .orElse(one.units() > 0 ? "fewer units, the need is not touched" : "nothing by itself");
  }

  Table people(ForceId force, List<Change> changes) {
    var rows = new ArrayList<List<Cell>>();
    for (var one : changes) {
      var address = Address.of("/people").step(force.value());
      for (var part : one.personId().split("/", -1)) {
        address = address.step(part);
      }
      rows.add(
          List.of(
              Cell.link(one.personId(), address.text()),
              Cell.day(one.day()),
              Cell.of(one.cause().words()),
              Cell.of(catalogue.skill(one.skill()).map(Skill::name).orElse(one.skill())),
              Cell.of(one.covered() ? "yes" : "")));
    }
    return Table.of(
        "People behind the figures",
        "Nobody leaves, goes out of date or joins in this month.",
        List.of(
            Column.of("Collar number"),
            Column.of("From"),
            Column.of("What"),
            Column.of("Skill"),
            Column.of("Kept by a booked course")),
        rows);
  }

  Table outlooks(List<Outlook> outlooks, String unit) {
    var rows = new ArrayList<List<Cell>>();
    for (var one : outlooks) {
      var forecast = one.forecast();
      var need = one.commitment().map(Commitment::neededLocally);
      var both = one.commitment().map(Commitment::both);
      rows.add(
          List.of(
              Cell.link(
                  one.force().name(),
                  Address.of("/succession/" + one.force().id()).with("unit", unit).text()),
              need.map(Cell::of).orElse(Cell.of("not stated")),
              both.map(Cell::of).orElse(Cell.of("not stated")),
              Cell.of(forecast.booked().getFirst()),
              Cell.of(forecast.leastPlain()),
              Cell.of(forecast.leastBooked()),
              need.map(number -> below(forecast, number)).orElse(Cell.of("")),
              both.map(number -> below(forecast, number)).orElse(Cell.of(""))));
    }
    return Table.of(
        "Forces",
        "Your post covers no force.",
        List.of(
            Column.of("Force"),
            Column.number("Needed locally"),
            Column.number("Both at once"),
            Column.number("Formable today"),
            Column.number("Fewest in 24 months, no courses"),
            Column.number("Fewest, courses passed"),
            Column.of("Below local need"),
            Column.of("Below both at once")),
        rows);
  }

  private static Cell below(Forecast forecast, int need) {
    return forecast
        .firstBelow(forecast.booked(), need)
        .map(day -> Cell.state(State.SHORT, Words.shortDateYear(day)))
        .orElse(Cell.of("not in 24 months"));
  }
}
