package uk.muster.exercises.web;

import java.util.ArrayList;
import java.util.List;
import uk.muster.exercises.lesson.LessonBoard;
import uk.muster.exercises.lesson.LessonState;
import uk.muster.look.Figure;
import uk.muster.look.Words;
import uk.muster.look.table.Address;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.look.table.Tag;
import uk.muster.register.Entry;
import uk.muster.register.shown.Shown;

/// Lessons in tables, one for each state.
record LessonTables(LessonBoard board, Shown shown, ForceAndDay asked) {
  /// The states in which there is a lesson; the newest work first.
  List<Section> sections() {
    var sections = new ArrayList<Section>();
    for (var state : LessonState.values()) {
      var lessons = board.first(state);
      if (!lessons.isEmpty()) {
        sections.add(
            new Section(
                "%s (%s)".formatted(state.words(), Words.number(board.number(state))),
                table(state, lessons),
                board.number(state) > lessons.size()
                    ? new uk.muster.look.Link(
                        "All %s".formatted(Words.number(board.number(state))), list(state))
                    : uk.muster.look.Link.plain("")));
      }
    }
    return sections;
  }

  private Table table(LessonState state, List<Entry> lessons) {
    var rows = new ArrayList<List<Cell>>();
    for (var one : lessons) {
      rows.add(
          List.of(
              marked(one),
              shown.cell(one, "exercise", "operation"),
              shown.cell(one, "owner"),
              Cell.of(shown.first(one, dates(state))),
              shown.cell(one, "threats"),
              shown.cell(one, "themes")));
    }
    return Table.of(
        state.words(),
        "None.",
        List.of(
            Column.of("Lesson"),
            Column.of("Found by"),
            Column.of("Owner"),
            Column.of("Since"),
            Column.of("Threats"),
            Column.of("Joint doctrine")),
        rows);
  }

  private static String[] dates(LessonState state) {
    return switch (state) {
      case OBSERVATION -> new String[] {"observed_on"};
      case IDENTIFIED -> new String[] {"identified_on"};
      case REJECTED, ACCEPTED -> new String[] {"decided_on"};
      case ACTIONS -> new String[] {"actions_on"};
      case IMPLEMENTED -> new String[] {"implemented_on"};
      case VALIDATED -> new String[] {"validated_on"};
      case LEARNED -> new String[] {"learned_on"};
      case SHARED -> new String[] {"shared_on"};
    };
  }

  /// The lesson with what it has to do with others.
  private Cell marked(Entry lesson) {
    var cell = Shown.titled(lesson);
    var repeats = board.ties().repeats(lesson);
    if (repeats.isPresent()) {
      cell = cell.tagged(new Tag("Repeat: learned before", "short"));
    } else if (board.ties().sameAs(lesson).isPresent()) {
      cell = cell.tagged(new Tag("The same as another", ""));
    }
    return board.ties().like(lesson).isEmpty()
        ? cell
        : cell.tagged(new Tag("Like another", "unverified"));
  }

  private String list(LessonState state) {
    return Address.of("/registers/lessons")
        .with("force", asked.force().value())
        .with("on", asked.on().toString())
        .with("state", state.code())
        .text();
  }

  List<Figure> figures() {
    return List.of(
        new Figure("Open", Words.number(board.open()), "not validated yet", true, ""),
        new Figure("Validated", Words.number(board.validated()), "proved right later", false, ""),
        new Figure("Repeats", Words.number(board.repeats()), "learned before", false, ""));
  }

  String heading() {
    return "%s: %s open".formatted(asked.name(), Words.count(board.open(), "lesson", "lessons"));
  }

  String lead(String words) {
    return "%s of %s on %s%s."
        .formatted(
            Words.number(board.lessons().size()),
            Words.count(board.all(), "lesson", "lessons"),
            Words.date(asked.on()),
            words.isBlank() ? "" : ", found for “%s”".formatted(words.strip()));
  }
}
