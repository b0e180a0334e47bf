package uk.muster.exchange.row;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.muster.exchange.stage.CellText;
import uk.muster.files.Column;

/// The SQL of one kind's rows; `c` is the register. Names in it come from the feed.
record RowSql(RowKind kind) {
  private static final String NOW = "c.recorded_to = 'infinity'";

  String table() {
    return kind.feed().merge().table();
  }

  /// The cells, each called like its column, and what every row of a register says of itself.
  String read() {
    var cells =
        kind.columns().stream()
            .map(column ->
                "%s as \"%s\"".formatted(CellText.of(column, value(column)), column.name()))
            .collect(Collectors.joining(", "));
    return "c.force_id, %s, %s, c.recorded_from, c.recorded_to"
        .formatted(
            cells,
            kind.isDated()
                ? "c.valid_from as true_from, c.valid_to as true_to"
                : "date '-infinity' as true_from, date 'infinity' as true_to");
  }

  private String value(Column column) {
    return kind.held().elsewhere().getOrDefault(column.name(), "c." + column.name());
  }

  /// Holds for the rows of a force that are true on a day.
  String current() {
    return "c.force_id = :force and "
        + NOW
        + (kind.isDated() ? " and c.valid_from <= :on and c.valid_to >= :on" : "");
  }

  /// Holds for the row of a key.
  String ofKey() {
    return IntStream.range(0, kind.key().size())
        .mapToObj(i -> "c.%s = %s".formatted(kind.key().get(i), given(kind.key().get(i), "k" + i)))
        .collect(Collectors.joining(" and ", "c.force_id = :force and ", ""));
  }

  /// Holds for what a question asks for, wherever a page begins.
  String asked(RowQuestion question) {
    var all = new ArrayList<String>();
    all.add(current());
    if (!question.search().isEmpty()) {
      var texts =
          kind.columns().stream()
              .filter(RowSql::isText)
              .map(this::value)
              .collect(Collectors.joining(", "));
      all.add("concat_ws(' ', %s) ilike :search".formatted(texts));
    }
    var i = 0;
    for (var column : question.filters().keySet()) {
      all.add("%s = :f%d".formatted(value(kind.column(column)), i++));
    }
    return String.join(" and ", all);
  }

  private static boolean isText(Column column) {
    return switch (column.kind()) {
      case CODE, IDENTIFIER, TEXT, LONG_TEXT -> true;
      case DAY, OPEN_DAY, INSTANT, NUMBER, COUNT, FIGURE -> false;
    };
  }

  /// The columns that a question sorts by: the one asked for, and then the key.
  List<String> sortedBy(RowQuestion question) {
    var all = new ArrayList<String>();
    all.add(question.sort());
    kind.key().stream().filter(column -> !column.equals(question.sort())).forEach(all::add);
    return all;
  }

  /// What the columns sorted by hold, each called `s0`, `s1` …
  String sortValues(RowQuestion question) {
    var sorted = sortedBy(question);
    return IntStream.range(0, sorted.size())
        .mapToObj(i -> "(%s)::text as s%d".formatted(sortable(sorted.get(i)), i))
        .collect(Collectors.joining(", "));
  }

  /// Holds for what comes after the row where a page begins.
  String beyond(RowQuestion question) {
    var sorted = sortedBy(question);
    return "(%s) %s (%s)"
        .formatted(
            sorted.stream().map(this::sortable).collect(Collectors.joining(", ")),
            isDown(question) ? "<" : ">",
            IntStream.range(0, sorted.size())
                .mapToObj(i -> given(sorted.get(i), "c" + i))
                .collect(Collectors.joining(", ")));
  }

  String order(RowQuestion question) {
    return sortedBy(question).stream()
        .map(column -> sortable(column) + (isDown(question) ? " desc" : ""))
        .collect(Collectors.joining(", "));
  }

  private static boolean isDown(RowQuestion question) {
    return question.descending() != question.backwards();
  }

  /// What nobody has stated stands before all that is stated.
  private String sortable(String name) {
    var column = kind.column(name);
    return column.kind() == Column.Kind.FIGURE
        ? "coalesce(%s, -1)".formatted(value(column))
        : value(column);
  }

  private String given(String column, String parameter) {
    var type =
        switch (kind.column(column).kind()) {
          case CODE, IDENTIFIER, TEXT, LONG_TEXT -> "text";
          case DAY, OPEN_DAY -> "date";
          case INSTANT -> "timestamptz";
          case NUMBER, COUNT, FIGURE -> "numeric";
        };
    return "cast(:%s as %s)".formatted(parameter, type);
  }
}
