package uk.muster.inspection.request.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import uk.muster.inspection.request.TakeUpByForce;
import uk.muster.inspection.request.TakeUpByForce.Line;
import uk.muster.look.Drawing;
import uk.muster.look.State;
import uk.muster.look.Words;
import uk.muster.look.chart.ShareChart;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.shared.ForceId;
import uk.muster.workforce.takeup.TakeUp;

/// Take-up of one course by force as a chart and a table.
record TakeUpByForceTables(TakeUpByForce takeUp, Function<ForceId, String> name) {
  static final String NOT_TOLD = "not told";
  private static final String MISSING = "missing";
  private static final String NOT_SHOWN = "missing or not told";

  String heading() {
    var forces = takeUp.lines().size();
    return "%s: %d of %s known%s"
        .formatted(
            takeUp.course(),
            forces - takeUp.missing(),
            Words.count(forces, "force is", "forces are"),
            takeUp.differ() == 0
                ? ""
                : "; %s otherwise than the register says"
                    .formatted(Words.count(takeUp.differ(), "answer is", "answers are")));
  }

  Drawing chart() {
    return new ShareChart(
            "Take-up of %s. The table below the chart says the same.".formatted(takeUp.course()),
            "enrolled",
            "completed",
            NOT_SHOWN,
            takeUp.lines().stream()
                .map(
                    one -> new ShareChart.Bar(name.apply(one.force()), one.share(), completed(one)))
                .toList())
        .drawing();
  }

  private static OptionalDouble completed(Line one) {
    return one.completedTold()
        ? one.register().map(TakeUp::completedShare).orElse(OptionalDouble.empty())
        : OptionalDouble.empty();
  }

  Table table() {
    var rows = new ArrayList<List<Cell>>();
    takeUp.lines().forEach(one -> rows.add(row(one)));
    if (!rows.isEmpty()) {
      rows.add(
          List.of(
              Cell.of("All that state it"),
              Cell.of(""),
              Cell.of(takeUp.sum(TakeUp::headcount)),
              Cell.of(takeUp.sum(TakeUp::enrolled)),
              Cell.of(""),
              Cell.of(takeUp.sum(TakeUp::completed)),
              Cell.of(""),
              Cell.of("")));
    }
    return Table.of(
        "Whole workforce at the newest census of each force",
        "Your post covers no force.",
        List.of(
            Column.of("Force"),
            Column.of("Census day"),
            Column.number("Headcount"),
            Column.number("Enrolled"),
            Column.number("Share"),
            Column.number("Completed"),
            Column.number("Share completed"),
            Column.of("Enrolled, as answered to a request")),
        rows);
  }

  private List<Cell> row(Line one) {
    var known = one.register();
    return List.of(
        Cell.of(name.apply(one.force())),
        Cell.of(known.map(it -> Words.shortDateYear(it.censusOn())).orElse(MISSING)),
        figure(known, TakeUp::headcount, true),
        figure(known, TakeUp::enrolled, one.enrolledTold()),
        share(one.share()),
        figure(known, TakeUp::completed, one.completedTold()),
        share(completed(one)),
        answer(one));
  }

  private static Cell answer(Line one) {
    if (one.answered().isEmpty()) {
      return Cell.of("");
    }
    if (!one.answerTold()) {
      return Cell.of(NOT_TOLD);
    }
    var said = one.answered().get().toPlainString();
    var asAt = one.answer().map(it -> it.text("as_at")).filter(it -> !it.isEmpty());
    var words = said + asAt.map(day -> ", " + day).orElse("");
    return one.differ() ? Cell.state(State.OPEN, words) : Cell.of(words);
  }

  private static Cell figure(
      Optional<TakeUp> known, Function<TakeUp, OptionalInt> part, boolean told) {
    var value = known.map(part).orElse(OptionalInt.empty());
    return value.isEmpty()
        ? Cell.of(MISSING)
        : told ? Cell.of(value.getAsInt()) : Cell.of(NOT_TOLD);
  }

  private static Cell share(OptionalDouble share) {
    return Cell.of(share.isPresent() ? Math.round(share.getAsDouble() * 100) + "%" : "");
  }
}
