package uk.muster.assessment.grid.web;

import java.util.ArrayList;
import java.util.List;
import uk.muster.assessment.campaign.Wording;
import uk.muster.assessment.grid.CarriedAnswers;
import uk.muster.assessment.grid.CarriedAnswers.Asked;
import uk.muster.assessment.grid.CarriedAnswers.From;
import uk.muster.assessment.grid.CarriedAnswers.Line;
import uk.muster.assessment.grid.Rated;
import uk.muster.look.Figure;
import uk.muster.look.State;
import uk.muster.look.Words;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.look.table.Tag;

/// Shows what carries forward from one campaign to another.
record CarriedViews(Wording wording, CarriedAnswers answers) {
  String heading() {
    return "%s: %s of %s carry forward from %s"
        .formatted(
            answers.campaign().title(),
            Words.number(answers.count(Line::hasAnswer)),
            Words.count(answers.lines().size(), "answer", "answers"),
            answers.before().title());
  }

  String lead() {
    return "%s, edition %s beside edition %s. An answer carries forward where the same was asked;"
            .formatted(
                wording.force(answers.force()),
                answers.campaign().edition(),
                answers.before().edition())
        + " where it was asked in part or otherwise, it is a start and no answer.";
  }

  List<Figure> figures() {
    return List.of(
        figure("Asked the same", answers.count(Line::isCarried), "questions", true),
        figure("Weak link", answers.count(Line::isWeak), "a start, no answer", false),
        figure("New", answers.count(Line::isNew), "nothing older answers them", false),
        figure("Asked no longer", answers.dropped().size(), "nothing asks them now", false));
  }

  private static Figure figure(String label, long number, String note, boolean answer) {
    return new Figure(label, Words.number(number), note, answer, "");
  }

  /// One table for each threat of the edition, then what is asked no longer.
  List<Table> tables() {
    var tables = new ArrayList<Table>();
    for (var threat : wording.threats(answers.campaign().edition())) {
      var rows =
          answers.lines().stream()
              .filter(line -> line.now().framework().threat().equals(threat.code()))
              .flatMap(line -> rows(line).stream())
              .toList();
      if (!rows.isEmpty()) {
        tables.add(
            Table.of(
                threat.name(),
                "",
                List.of(
                    Column.of("Question"),
                    Column.of("Comes from"),
                    Column.of("Link"),
                    Column.number("Before"),
                    Column.number("Now")),
                rows));
      }
    }
    tables.add(dropped());
    return tables;
  }

  private static List<List<Cell>> rows(Line line) {
    var asked = question(line.now());
    var now = rating(line.now());
    return line.isNew()
        ? List.of(
            List.of(
                asked.tagged(new Tag("New", "")),
                Cell.of("Nothing older answers it"),
                Cell.of("–"),
                Cell.of("–"),
                now))
        : line.from().stream()
            .map(
                from -> List.of(asked, question(from.then()), link(from), rating(from.then()), now))
            .toList();
  }

  /// A weak link is named.
  private static Cell link(From from) {
    var words = from.source().relation().words();
    return from.source().weakest().isEmpty()
        ? Cell.of(words)
        : Cell.state(State.OPEN, "%s: %s".formatted(words, from.source().weakest()));
  }

  private static Cell question(Asked asked) {
    var framework = asked.framework();
    return Cell.link(
        asked.question().text(),
        "/frameworks/%s/%d/questions/%s"
            .formatted(framework.code(), framework.version(), asked.question().code()));
  }

  private static Cell rating(Asked asked) {
    return asked.rated().map(CarriedViews::rating).orElse(Cell.of("none"));
  }

  private static Cell rating(Rated rated) {
    var cell = Cell.of((long) rated.step());
    return rated.draft() ? cell.tagged(new Tag("Draft", "unverified")) : cell;
  }

  private Table dropped() {
    return Table.of(
        "Asked before and no longer",
        "Everything that was asked before is asked still.",
        List.of(Column.of("Question"), Column.of("Threat"), Column.number("Before")),
        answers.dropped().stream()
            .map(asked ->
                List.of(
                    question(asked),
                    Cell.of(wording.threat(answers.before().edition(), asked.framework().threat())),
                    rating(asked)))
            .toList());
  }
}
