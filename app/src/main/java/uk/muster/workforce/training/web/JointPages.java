package uk.muster.workforce.training.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.look.Words;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.CsvFile;
import uk.muster.look.table.Table;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Actor;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;
import uk.muster.workforce.training.Courses;
import uk.muster.workforce.training.JointTraining;
import uk.muster.workforce.web.Codes;

/// Trained, and trained together: which forces took part in the same sessions.
@Controller
class JointPages {
  private final Courses courses;
  private final TrainingTables tables;
  private final Codes codes;
  private final Clock clock;

  JointPages(Courses courses, Catalogue catalogue, Clock clock) {
    this.courses = courses;
    this.clock = clock;
    codes = new Codes(catalogue);
    tables = new TrainingTables(codes);
  }

  @GetMapping("/training/together")
  ModelAndView together(Actor actor, Shell shell) {
    actor.require(Right.READ_COUNTS);
    var joint = courses.together(actor);
    var view =
        new JointView(
            "%s of several forces in two years"
                .formatted(Words.count(joint.sessions().size(), "session", "sessions")),
            "Sessions in which people of more than one force took part, as far as your post"
                + " covers.",
            List.of(pairs(joint), sessions(joint), prepared(joint)),
            "/training/together.csv");
    return new ModelAndView(
        "training/together",
        Map.of(
            "shell",
            shell.page(view.heading(), new Item("Training", "/training"), Item.here("Together")),
            "page",
            view));
  }

  @GetMapping("/training/together.csv")
  CsvFile file(Actor actor, Shell shell) {
    actor.require(Right.READ_COUNTS);
    return CsvFile.of(
        shell,
        "trained-together",
        LocalDate.ofInstant(clock.instant(), clock.getZone()),
        sessions(courses.together(actor)));
  }

  private Table pairs(JointTraining joint) {
    var rows = new ArrayList<List<Cell>>();
    joint
        .pairs()
        .forEach((pair, sessions) ->
            rows.add(
                List.of(
                    Cell.of(codes.force(pair.a())),
                    Cell.of(codes.force(pair.b())),
                    Cell.of(sessions))));
    return Table.of(
        "Forces that trained together",
        "No two forces took part in the same session.",
        List.of(Column.of("Force"), Column.of("With"), Column.number("Sessions")),
        rows);
  }

  private Table sessions(JointTraining joint) {
    var rows = new ArrayList<List<Cell>>();
    for (var one : joint.sessions()) {
      rows.add(
          List.of(
              Cell.link(one.course(), TrainingTables.session(one.force(), one.session())),
              Cell.of(Words.shortDateYear(one.on())),
              Cell.of(
                  one.attended().entrySet().stream()
                      .map(part ->
                          "%s %d".formatted(tables.shortForce(part.getKey()), part.getValue()))
                      .collect(Collectors.joining(", "))),
              Cell.of(one.attended().values().stream().mapToInt(Integer::intValue).sum())));
    }
    return Table.of(
        "Their sessions",
        "None is known.",
        List.of(
            Column.of("Course"),
            Column.of("Began"),
            Column.of("Took part"),
            Column.number("Together")),
        rows);
  }

  private Table prepared(JointTraining joint) {
    var rows = new ArrayList<List<Cell>>();
    for (var one : joint.prepared()) {
      rows.add(
          List.of(
              Cell.of(codes.force(one.host())),
              Cell.of(codes.force(one.force())),
              Cell.of(one.people())));
    }
    return Table.of(
        "Prepared for the tactics of a host",
        "Nobody has passed delta training for a host force.",
        List.of(Column.of("Host"), Column.of("Force"), Column.number("Passed")),
        rows);
  }
}
