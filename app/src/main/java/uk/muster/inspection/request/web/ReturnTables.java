package uk.muster.inspection.request.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.muster.inspection.DataRequest;
import uk.muster.inspection.request.Returns;
import uk.muster.look.State;
import uk.muster.look.Words;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.register.Entry;
import uk.muster.shared.ForceId;

/// Requests to several forces in tables.
record ReturnTables(Function<ForceId, String> name, ZoneId zone, LocalDate today) {
  Table list(Map<String, List<Entry>> requests) {
    return Table.of(
        "Requests, by reference",
        "Nothing is asked of a force that your post covers.",
        List.of(Column.of("Request"), Column.number("Forces asked"), Column.of("Due")),
        requests.entrySet().stream()
            .map(one -> {
              var first = one.getValue().getFirst();
              return List.of(
                  Cell.link(first.text("name"), "/inspection-requests/" + one.getKey()),
                  Cell.of(one.getValue().size()),
                  Cell.of(
                      one.getValue().stream()
                          .map(each -> each.text("due"))
                          .distinct()
                          .sorted()
                          .map(day -> Words.shortDateYear(LocalDate.parse(day)))
                          .collect(Collectors.joining(", "))));
            })
            .toList());
  }

  Table returns(Returns returns) {
    return Table.of(
        "Every force",
        "Your post covers no force.",
        List.of(
            Column.of("Force"),
            Column.of("State"),
            Column.of("Answered first"),
            Column.of("Changed since"),
            Column.of("Answer"),
            Column.of("True on")),
        returns.forces().entrySet().stream()
            .map(one -> row(one.getKey(), one.getValue()))
            .toList());
  }

  private List<Cell> row(ForceId force, Optional<DataRequest> request) {
    if (request.isEmpty()) {
      return List.of(
          Cell.of(name.apply(force)),
          Cell.state(State.NOT_YET, "not asked"),
          Cell.of(""),
          Cell.of(""),
          Cell.of(""),
          Cell.of(""));
    }
    var one = request.get();
    var state = one.state(today);
    return List.of(
        Cell.link(name.apply(force), one.request().path()),
        Cell.state(state(state), state.words()),
        Cell.of(one.first().map(at -> day(at.atZone(zone).toLocalDate())).orElse("")),
        one.changedAfterwards()
            ? Cell.state(
                State.OPEN, one.last().map(at -> day(at.atZone(zone).toLocalDate())).orElse(""))
            : Cell.of(""),
        answer(one.answers()),
        Cell.of(
            one.answers().stream()
                .map(answer -> answer.text("as_at"))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "))));
  }

  private static Cell answer(List<Entry> answers) {
    if (answers.isEmpty()) {
      return Cell.of("");
    }
    var words =
        answers.stream()
            .map(one ->
                one.text("figure").isEmpty()
                    ? one.text("said").isEmpty() ? one.text("name") : one.text("said")
                    : one.text("figure"))
            .collect(Collectors.joining("; "));
    return Cell.link(words, answers.getFirst().path());
  }

  private static State state(DataRequest.State state) {
    return switch (state) {
      case NOT_DUE -> State.NOT_YET;
      case MISSING -> State.SHORT;
      case IN_TIME -> State.MET;
      case LATE -> State.OPEN;
    };
  }

  private static String day(LocalDate day) {
    return Words.shortDateYear(day);
  }
}
