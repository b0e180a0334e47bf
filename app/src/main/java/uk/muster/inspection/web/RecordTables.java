package uk.muster.inspection.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.muster.inspection.Beside;
import uk.muster.inspection.DataRequest;
import uk.muster.inspection.InspectionRecord;
import uk.muster.look.Figure;
import uk.muster.look.State;
import uk.muster.look.Words;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.register.Entry;
import uk.muster.register.kind.PrintedDate;
import uk.muster.register.shown.Shown;

/// One inspection in tables.
record RecordTables(InspectionRecord record, Shown shown, LocalDate today) {
  String heading() {
    var differing = record.differing().size();
    return "%s: %s"
        .formatted(
            shown.force(record.inspection().force()),
            differing == 0
                ? Words.count(record.judgements().size(), "judgement", "judgements")
                : "%s of %s from what the force says"
                    .formatted(
                        Words.count(differing, "judgement", "judgements"),
                        Words.number(record.judgements().size()) + " differ"));
  }

  String lead() {
    return "%s, %s. %s."
        .formatted(
            record.inspection().text("name"),
            record.inspection().text("programme"),
            shown.text(record.inspection(), "state"));
  }

  List<Figure> figures() {
    return List.of(
        new Figure("Judgements", record.judgements().size(), "of the inspectorate").asAnswer(),
        new Figure("Differ", record.differing().size(), "from the force's own rating of itself"),
        new Figure("Open", record.openFindings().size(), "findings and recommendations"),
        new Figure(
            "Missing",
            (int) record.count(DataRequest.State.MISSING, today),
            "answers to requests for data"));
  }

  Table judgements() {
    return Table.of(
        "Judgements, beside what the force says of itself",
        "No judgement is recorded that your post may read.",
        List.of(
            Column.of("Judged"),
            Column.of("Threat, C"),
            Column.of("Judgement"),
            Column.number("Inspectorate"),
            Column.number("Force"),
            Column.of("Difference")),
        record.judgements().stream().map(this::judgement).toList());
  }

  private List<Cell> judgement(Beside one) {
    var step = one.step();
    return List.of(
        Shown.titled(one.judgement()),
        shown.cell(one.judgement(), "threats", "four_c"),
        shown.cell(one.judgement(), "judgement"),
        step.isPresent() ? Cell.of(step.getAsInt()) : Cell.of("in words"),
        one.own().map(Cell::of).orElse(Cell.of("none")),
        difference(one));
  }

  private static Cell difference(Beside one) {
    var difference = one.difference();
    if (difference.isEmpty()) {
      return Cell.of("");
    }
    var by = difference.getAsInt();
    return by == 0
        ? Cell.of("the same")
        : Cell.state(
            by < 0 ? State.SHORT : State.OPEN,
            "%s %s than the force".formatted(Math.abs(by), by < 0 ? "lower" : "higher"));
  }

  Table findings() {
    var rows =
        record.findings().stream()
            .map(one ->
                List.of(
                    Shown.titled(one),
                    shown.cell(one, "type"),
                    shown.cell(one, "threats", "four_c"),
                    state(one),
                    shown.cell(one, "due"),
                    Cell.of(
                        record.actions().getOrDefault(one.code(), List.of()).stream()
                            .map(action -> action.text("name") + ", " + shown.text(action, "state"))
                            .collect(Collectors.joining("; "))),
                    shown.cell(one, "evidence")))
            .toList();
    return Table.of(
        "Findings, causes of concern and recommendations",
        "No finding is recorded that your post may read.",
        List.of(
            Column.of("Finding"),
            Column.of("Type"),
            Column.of("Threat, C"),
            Column.of("State"),
            Column.of("Due"),
            Column.of("Actions of the force"),
            Column.of("What shows that it is done")),
        rows);
  }

  private Cell state(Entry finding) {
    var closed = finding.text("state").equals("closed");
    var late =
        !closed
            && PrintedDate.of(finding.text("due"))
                .filter(due -> due.last().isBefore(today))
                .isPresent();
    return Cell.state(
        closed ? State.MET : late ? State.SHORT : State.OPEN,
        late ? "overdue" : shown.text(finding, "state"));
  }

  Table requests() {
    var rows =
        record.requests().stream()
            .map(one ->
                List.of(
                    Shown.titled(one.request()),
                    shown.cell(one.request(), "asks_for", "unit"),
                    shown.cell(one.request(), "due"),
                    state(one),
                    Cell.of(
                        one.answers().stream()
                            .map(answer ->
                                Optional.of(shown.text(answer, "figure"))
                                    .filter(text -> !text.isEmpty())
                                    .orElse(answer.text("name")))
                            .collect(Collectors.joining("; "))),
                    Cell.of(one.changedAfterwards() ? "changed after it was given" : "")))
            .toList();
    return Table.of(
        "Requests for data",
        "Nothing was asked for.",
        List.of(
            Column.of("What is asked"),
            Column.of("As"),
            Column.of("Due"),
            Column.of("State"),
            Column.of("Answer"),
            Column.of("Changed")),
        rows);
  }

  private Cell state(DataRequest request) {
    var state = request.state(today);
    return Cell.state(
        switch (state) {
          case IN_TIME -> State.MET;
          case NOT_DUE -> State.NOT_YET;
          case LATE -> State.OPEN;
          case MISSING -> State.SHORT;
        },
        state.words());
  }
}
