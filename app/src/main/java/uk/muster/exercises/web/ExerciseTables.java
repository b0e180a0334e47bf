package uk.muster.exercises.web;

import java.util.ArrayList;
import java.util.List;
import uk.muster.exercises.ExerciseRecord;
import uk.muster.exercises.Participants;
import uk.muster.look.State;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.register.Entry;
import uk.muster.register.shown.Shown;

/// One exercise in tables: the same on its page and in its report.
record ExerciseTables(ExerciseRecord record, Shown shown) {
  Table objectives() {
    var rows = new ArrayList<List<Cell>>();
    for (var one : record.objectives()) {
      rows.add(
          List.of(
              Shown.titled(one),
              shown.cell(one, "question", "indicator", "four_c"),
              rating(one),
              shown.cell(one, "observer"),
              shown.cell(one, "observed", "judged")));
    }
    return Table.of(
        "Objectives",
        "No objective is in the register.",
        List.of(
            Column.of("Objective"),
            Column.of("Tied to"),
            Column.of("Rated"),
            Column.of("Observed by"),
            Column.of("What was observed")),
        rows);
  }

  private Cell rating(Entry objective) {
    var met = shown.text(objective, "met");
    var words = shown.first(objective, "rating", "met");
    if (words.isEmpty()) {
      return Cell.state(State.NOT_YET, "not rated");
    }
    return ExerciseRecord.isMet(objective)
        ? Cell.state(State.MET, words.equals(met) ? "met" : words)
        : Cell.state(State.SHORT, words.equals(met) ? "not met" : words);
  }

  Table timeline() {
    var rows = new ArrayList<List<Cell>>();
    for (var one : record.injects()) {
      var result = shown.text(one, "result");
      rows.add(
          List.of(
              Shown.titled(one),
              shown.cell(one, "minute", "at_time"),
              shown.cell(one, "expected"),
              shown.cell(one, "observed", "quantity", "unit"),
              shown.cell(one, "observed_minute"),
              States.result(one.text("result"))
                  .map(state -> Cell.state(state, result))
                  .orElse(Cell.of(""))));
    }
    return Table.of(
        "Timeline",
        "No inject is in the register.",
        List.of(
            Column.of("What happens"),
            Column.of("When"),
            Column.of("Expected"),
            Column.of("Observed"),
            Column.of("Done at"),
            Column.of("It went")),
        rows);
  }

  /// How many of each force, as stated and as the registers of training count.
  Table forces() {
    var rows = new ArrayList<List<Cell>>();
    for (var line : record.participants().lines()) {
      rows.add(
          List.of(
              Cell.of(shown.force(line.force())),
              Cell.of(line.stated()),
              line.registered().map(Cell::of).orElse(Cell.of("")),
              agreement(line)));
    }
    return Table.of(
        "Who took part, by force",
        "No force is in the register.",
        List.of(
            Column.of("Force"),
            Column.number("Stated"),
            Column.number("In registers of training"),
            Column.of("Agreement")),
        rows);
  }

  private static Cell agreement(Participants.Line line) {
    return line.disagrees()
        ? Cell.state(State.DISAGREES, "they differ")
        : line.registered().isPresent() && !line.stated().isEmpty()
            ? Cell.state(State.MET, "they agree")
            : Cell.of("");
  }

  Table participants() {
    return shown.table(
        "Who took part, as stated",
        "Nobody has stated who took part.",
        record.participants().entries(),
        "Of",
        "of_force agency agency_name",
        "As",
        "as_what",
        "Planned",
        "planned",
        "Took part",
        "took_part",
        "What they did",
        "doing");
  }

  Table tested() {
    var rows = new ArrayList<List<Cell>>();
    for (var one : record.tested()) {
      var entry = one.text("entry").split("/", 2);
      var result = shown.text(one, "result");
      rows.add(
          List.of(
              Shown.titled(one),
              Cell.link(one.text("entry"), Entry.path(entry[0], one.force(), entry[1])),
              States.result(one.text("result"))
                  .map(state -> Cell.state(state, result))
                  .orElse(Cell.of("")),
              shown.cell(one, "notes")));
    }
    return Table.of(
        "What it tested",
        "Nothing is named that it tested.",
        List.of(
            Column.of("What is looked at"),
            Column.of("Entry"),
            Column.of("It"),
            Column.of("Notes")),
        rows);
  }

  Table debriefs(String caption, List<Entry> debriefs) {
    return shown.table(
        caption,
        "None is in the register.",
        debriefs,
        "Held on",
        "held_on",
        "Led by",
        "led_by",
        "With",
        "agencies",
        "What was said",
        "summary looks_at");
  }

  Table lessons(String caption, String empty, List<Entry> lessons) {
    var rows = new ArrayList<List<Cell>>();
    for (var one : lessons) {
      rows.add(
          List.of(
              Shown.titled(one),
              States.of(one),
              shown.cell(one, "owner"),
              shown.cell(one, "recommendation", "what"),
              Cell.of(shown.first(one, "validated_in", "validated_operation", "reason"))));
    }
    return Table.of(
        caption,
        empty,
        List.of(
            Column.of("Lesson"),
            Column.of("State"),
            Column.of("Owner"),
            Column.of("What should change"),
            Column.of("Validated in, or why")),
        rows);
  }

  Table actions() {
    var rows = new ArrayList<List<Cell>>();
    for (var one : record.actions()) {
      rows.add(
          List.of(
              Shown.titled(one),
              lesson(one),
              shown.cell(one, "owner"),
              shown.cell(one, "due"),
              Cell.state(
                  List.of("completed", "withdrawn").contains(one.text("state"))
                      ? State.MET
                      : State.OPEN,
                  shown.text(one, "state")),
              shown.cell(one, "evidence")));
    }
    return Table.of(
        "Actions",
        "No lesson of it has asked for an action.",
        List.of(
            Column.of("Action"),
            Column.of("Asked for by the lesson"),
            Column.of("Done by"),
            Column.of("Due"),
            Column.of("State"),
            Column.of("What shows that it is done")),
        rows);
  }

  private Cell lesson(Entry action) {
    return record.lessons().stream()
        .filter(lesson -> action.text("asked_by").equals("lessons/" + lesson.code()))
        .findFirst()
        .map(Shown::titled)
        .orElse(Cell.of(""));
  }
}
