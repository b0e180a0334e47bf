package uk.muster.exchange.web;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.muster.exchange.QuarantineQuestion;
import uk.muster.exchange.QuarantinedRow;
import uk.muster.exchange.QuarantinedRow.Waiting;
import uk.muster.exchange.web.QuarantineView.Replay;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.Words;
import uk.muster.look.table.Address;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.shared.ForceId;

/// Quarantined rows in words and tables.
final class QuarantineLists {
  QuarantineView view(
      QuarantineQuestion question, List<Waiting> waiting, List<QuarantinedRow> rows, String done) {
    var total = waiting.stream().mapToLong(Waiting::rows).sum();
    return new QuarantineView(
        total == 0
            ? "No row waits in quarantine"
            : "%s in quarantine".formatted(Words.count(total, "row waits", "rows wait")),
        done,
        reasons(waiting),
        replays(waiting),
        Field.of("kind", "Kind").holding(question.kind()),
        kinds(waiting),
        rows(rows),
        rows.size() < question.most()
            ? ""
            : filtered("/quarantine", question)
                .with("after", Long.toString(rows.getLast().id()))
                .text(),
        filtered("/quarantine.csv", question).text());
  }

  private static Address filtered(String path, QuarantineQuestion question) {
    return Address.of(path)
        .with("force", question.force().map(ForceId::value).orElse(""))
        .with("kind", question.kind())
        .with("code", question.code())
        .with("import", question.importId() == 0 ? "" : Long.toString(question.importId()));
  }

  private static Table reasons(List<Waiting> waiting) {
    var rows = new ArrayList<List<Cell>>();
    waiting.stream()
        .sorted(Comparator.comparingLong(Waiting::rows).reversed())
        .forEach(one ->
            rows.add(
                List.of(
                    Cell.link(
                        Words.sentence(one.code()),
                        Address.of("/quarantine")
                            .with("force", one.force())
                            .with("kind", one.kind())
                            .with("code", one.code())
                            .text()),
                    Cell.of(one.kind()),
                    Cell.of(one.force().isEmpty() ? "no force named" : one.force()),
                    Cell.of(one.rows()))));
    return Table.of(
        "Why rows wait",
        "",
        List.of(Column.of("Reason"), Column.of("Kind"), Column.of("Force"), Column.number("Rows")),
        rows);
  }

  private static List<Replay> replays(List<Waiting> waiting) {
    var sums = new LinkedHashMap<List<String>, Long>();
    for (var one : waiting) {
      if (!one.force().isEmpty()) {
        sums.merge(List.of(one.force(), one.kind()), one.rows(), Long::sum);
      }
    }
    return sums.entrySet().stream()
        .map(sum -> new Replay(sum.getKey().getFirst(), sum.getKey().getLast(), sum.getValue()))
        .toList();
  }

  private static List<Choice> kinds(List<Waiting> waiting) {
    var choices = new ArrayList<Choice>();
    choices.add(new Choice("", "All kinds"));
    waiting.stream()
        .map(Waiting::kind)
        .distinct()
        .forEach(kind -> choices.add(new Choice(kind, Words.sentence(kind))));
    return choices;
  }

  Table rows(List<QuarantinedRow> rows) {
    var cells = new ArrayList<List<Cell>>();
    for (var row : rows) {
      cells.add(
          List.of(
              Cell.link("%s, line %d".formatted(row.file(), row.line()), "/quarantine/" + row.id()),
              Cell.of(row.fault().column()),
              Cell.of(row.fault().value()),
              Cell.of(row.fault().words()),
              Cell.of(whole(row.cells())),
              Cell.link(Long.toString(row.importId()), "/imports/" + row.importId())));
    }
    return Table.of(
        "Rows that wait",
        "No waiting row answers this.",
        List.of(
            Column.of("Row"),
            Column.of("Column"),
            Column.of("Value"),
            Column.of("Reason"),
            Column.of("The row as it came"),
            Column.of("Import")),
        cells);
  }

  private static String whole(Map<String, String> cells) {
    return cells.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .filter(cell -> !cell.getValue().isEmpty())
        .map(cell -> cell.getKey() + " " + cell.getValue())
        .collect(joining(", "));
  }
}
