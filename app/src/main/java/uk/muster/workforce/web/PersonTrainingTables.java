package uk.muster.workforce.web;

import java.util.ArrayList;
import java.util.List;
import uk.muster.look.State;
import uk.muster.look.Words;
import uk.muster.look.table.Address;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.shared.Period;
import uk.muster.workforce.command.CommandLevel;
import uk.muster.workforce.training.Enrolment;
import uk.muster.workforce.training.PersonTraining;

/// One person's training in tables: sessions always, fitness tests and portfolios where any are,
/// and what is missing for command where it concerns the person.
record PersonTrainingTables(Codes codes) {
  List<Table> tables(PersonTraining training, List<CommandLevel> command) {
    var tables = new ArrayList<Table>();
    tables.add(sessions(training.enrolments()));
    if (!training.fitness().isEmpty()) {
      tables.add(fitness(training.fitness()));
    }
    if (!training.portfolios().isEmpty()) {
      tables.add(portfolios(training.portfolios()));
    }
    if (!command.isEmpty()) {
      tables.add(command(command));
    }
    return tables;
  }

  private static Table sessions(List<Enrolment> enrolments) {
    var rows = new ArrayList<List<Cell>>();
    for (var one : enrolments) {
      var session =
          Address.of("/training/sessions").step(one.sessionForce().value()).step(one.session());
      rows.add(
          List.of(
              Cell.link(one.courseName(), session.with("of", one.force().value()).text()),
              Cell.day(one.days().from()),
              Cell.of(one.state()),
              Cell.of(one.result().map(Enrolment.Result::attended).orElse("not yet")),
              Cell.of(one.result().map(Enrolment.Result::result).orElse("not yet"))));
    }
    return Table.of(
        "Training",
        "No session is known for this person.",
        List.of(
            Column.of("Course"),
            Column.of("Begins"),
            Column.of("Enrolment"),
            Column.of("Attended"),
            Column.of("Result")),
        rows);
  }

  private Table fitness(List<PersonTraining.FitnessTest> tests) {
    var rows = new ArrayList<List<Cell>>();
    for (var one : tests) {
      rows.add(
          List.of(
              Cell.of(codes.skill(one.level())),
              Cell.day(one.on()),
              one.seconds().isPresent()
                  ? Cell.of(
                      "%d min %02d s"
                          .formatted(one.seconds().getAsInt() / 60, one.seconds().getAsInt() % 60))
                  : Cell.of("not stated"),
              Cell.of(one.passed() ? "passed" : "failed")));
    }
    return Table.of(
        "Fitness tests",
        "",
        List.of(Column.of("For"), Column.of("Tested on"), Column.of("Time"), Column.of("Result")),
        rows);
  }

  private Table portfolios(List<PersonTraining.Portfolio> portfolios) {
    var rows = new ArrayList<List<Cell>>();
    for (var one : portfolios) {
      rows.add(
          List.of(
              Cell.of(codes.skill(one.skill())),
              Cell.day(one.openedOn()),
              one.reviewedOn().equals(Period.OPEN)
                  ? Cell.of("not yet")
                  : Cell.day(one.reviewedOn()),
              Cell.of(one.reviewer()),
              one.operations().isPresent()
                  ? Cell.of(one.operations().getAsInt())
                  : Cell.of("not stated"),
              Cell.of(Words.sentence(one.state()))));
    }
    return Table.of(
        "Command portfolios",
        "",
        List.of(
            Column.of("For"),
            Column.of("Opened"),
            Column.of("Reviewed"),
            Column.of("By"),
            Column.number("Operations"),
            Column.of("State")),
        rows);
  }

  private Table command(List<CommandLevel> levels) {
    var rows = new ArrayList<List<Cell>>();
    for (var one : levels) {
      rows.add(
          List.of(
              Cell.of(codes.skill(one.skill())),
              one.heldTo().map(Cell::day).orElse(Cell.of("not held")),
              Cell.of(one.portfolio().isEmpty() ? "none" : Words.sentence(one.portfolio())),
              missing(one)));
    }
    return Table.of(
        "What is missing for command",
        "",
        List.of(
            Column.of("Level"),
            Column.of("In date until"),
            Column.of("Portfolio"),
            Column.of("Missing")),
        rows);
  }

  private Cell missing(CommandLevel one) {
    var parts = new ArrayList<String>();
    one.skills().forEach(code -> parts.add(codes.skill(code) + " in date"));
    one.fitness().forEach(code -> parts.add("fitness test for " + codes.skill(code)));
    if (!one.proven()) {
      parts.add("a portfolio found competent");
    }
    if (!one.asked()) {
      parts.add("no course here says what it requires before");
    }
    var words = parts.isEmpty() ? "nothing" : String.join("; ", parts);
    return one.complete()
        ? Cell.state(State.MET, words)
        : one.heldTo().isPresent() ? Cell.state(State.SHORT, words) : Cell.of(words);
  }
}
