package uk.muster.exchange.row;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import uk.muster.shared.ForceId;
import uk.muster.shared.Period;

/// Reads rows of any register that a feed fills.
@Repository
class RowStore {
  private static final int FILE_AT_ONCE = 1000;
  private static final int MOST_STATES = 500;

  private final JdbcClient sql;

  RowStore(JdbcClient sql) {
    this.sql = sql;
  }

  /// A row of a list, and what it holds in the columns sorted by.
  record Placed(HeldRow row, List<String> values) {}

  /// One more than wanted, where there is one.
  List<Placed> list(RowKind kind, RowQuestion question) {
    var text = new RowSql(kind);
    var width = text.sortedBy(question).size();
    var beyond = question.from().isEmpty() ? "" : " and " + text.beyond(question);
    var statement =
        asked(
            "select %s, %s from %s c where %s%s order by %s limit :most"
                .formatted(
                    text.read(),
                    text.sortValues(question),
                    text.table(),
                    text.asked(question),
                    beyond,
                    text.order(question)),
            question);
    if (question.from().isPresent()) {
      var values = question.from().get().values();
      for (var i = 0; i < width; i++) {
        statement = statement.param("c" + i, values.get(i));
      }
    }
    return statement
        .param("most", question.most() + 1)
        .query((row, _) -> {
          var values = new ArrayList<String>();
          for (var i = 0; i < width; i++) {
            values.add(row.getString("s" + i));
          }
          return new Placed(row(kind, row), values);
        })
        .list();
  }

  /// Hands out all rows that a question asks for, in its order.
  long each(RowKind kind, RowQuestion question, Consumer<HeldRow> each) {
    var text = new RowSql(kind);
    try (var all =
        asked(
            "select %s from %s c where %s order by %s"
                .formatted(text.read(), text.table(), text.asked(question), text.order(question)),
            question)
            .withFetchSize(FILE_AT_ONCE)
            .query((row, _) -> row(kind, row))
            .stream()) {
      return all.peek(each).mapToLong(_ -> 1).sum();
    }
  }

  long count(RowKind kind, RowQuestion question, int bound) {
    var text = new RowSql(kind);
    return asked(
            "select count(1) from (select from %s c where %s limit :most) counted"
                .formatted(text.table(), text.asked(question)),
            question)
        .param("most", bound + 1)
        .query(Long.class)
        .single();
  }

  private StatementSpec asked(String statement, RowQuestion question) {
    var spec =
        sql.sql(statement).param("force", question.force().value()).param("on", question.on());
    if (!question.search().isEmpty()) {
      spec = spec.param("search", "%" + question.search().replaceAll("([\\\\%_])", "\\\\$1") + "%");
    }
    var i = 0;
    for (var wanted : question.filters().values()) {
      spec = spec.param("f" + i++, wanted);
    }
    return spec;
  }

  /// The row of a key that is true on a day.
  Optional<HeldRow> find(RowKind kind, ForceId force, Map<String, String> key, LocalDate on) {
    var text = new RowSql(kind);
    var statement =
        "select %s from %s c where %s and %s"
            .formatted(text.read(), text.table(), text.current(), text.ofKey());
    return keyed(statement, kind, force, key)
        .param("on", on)
        .query((row, _) -> row(kind, row))
        .optional();
  }

  /// All that was ever recorded of the row of a key, the newest first.
  List<RowState> history(RowKind kind, ForceId force, Map<String, String> key) {
    var text = new RowSql(kind);
    var statement =
        """
        select %s, c.import_id, coalesce(i.file, '') as file, coalesce(i.account, '') as account
        from %s c
        left join exchange.import i on i.import_id = c.import_id and i.force_id = c.force_id
        where %s order by c.recorded_from desc, %s c.recorded_to desc limit :most\
        """
            .formatted(
                text.read(),
                text.table(),
                text.ofKey(),
                kind.isDated() ? "c.valid_from desc," : "");
    return keyed(statement, kind, force, key)
        .param("most", MOST_STATES)
        .query((row, _) ->
            new RowState(
                row(kind, row),
                instant(row.getObject("recorded_to", OffsetDateTime.class)),
                row.getLong("import_id"),
                row.getString("file"),
                row.getString("account")))
        .list();
  }

  private StatementSpec keyed(
      String statement, RowKind kind, ForceId force, Map<String, String> key) {
    var spec = sql.sql(statement).param("force", force.value());
    for (var i = 0; i < kind.key().size(); i++) {
      spec = spec.param("k" + i, key.getOrDefault(kind.key().get(i), ""));
    }
    return spec;
  }

  /// How much each register of a force holds on a day, and when something of it was recorded last.
  List<RowsHeld> held(List<RowKind> kinds, ForceId force, LocalDate on) {
    var all = new ArrayList<RowsHeld>();
    for (var kind : kinds) {
      var text = new RowSql(kind);
      all.add(
          sql.sql(
                  "select count(1) as rows, max(c.recorded_from) as changed from %s c where %s"
                      .formatted(text.table(), text.current()))
              .param("force", force.value())
              .param("on", on)
              .query((row, _) ->
                  new RowsHeld(
                      kind,
                      row.getLong("rows"),
                      Optional.ofNullable(row.getObject("changed", OffsetDateTime.class))
                          .map(OffsetDateTime::toInstant)))
              .single());
    }
    return all;
  }

  private static HeldRow row(RowKind kind, ResultSet row) throws SQLException {
    var cells = new LinkedHashMap<String, String>();
    for (var column : kind.columns()) {
      var text = row.getString(column.name());
      cells.put(column.name(), text == null ? "" : text);
    }
    return new HeldRow(
        new ForceId(row.getString("force_id")),
        cells,
        new Period(
            row.getObject("true_from", LocalDate.class), row.getObject("true_to", LocalDate.class)),
        instant(row.getObject("recorded_from", OffsetDateTime.class)));
  }

  private static Instant instant(OffsetDateTime at) {
    return at.equals(OffsetDateTime.MAX) ? Instant.MAX : at.toInstant();
  }
}
