package uk.muster.exchange;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Repository;
import uk.muster.exchange.Exchange.Progress;
import uk.muster.exchange.stage.MergeStatements;
import uk.muster.exchange.stage.StagedRows;
import uk.muster.files.CheckedTable;
import uk.muster.files.Column;
import uk.muster.files.Fault;
import uk.muster.files.Shape;

/// The temporary table in which an import is checked before it touches a register.
@Repository
class StageStore {
  private final JdbcClient sql;
  private final DataSource database;

  StageStore(JdbcClient sql, DataSource database) {
    this.sql = sql;
    this.database = database;
  }

  void create(Shape shape) {
    sql.sql("set local work_mem = '112MB'").update();
    // Several rows typed at once may be of several kinds: each kind has a stage of its own in turn.
    sql.sql(
            """
            drop table if exists pg_temp.import_stage, pg_temp.import_changed,
              pg_temp.import_closing, pg_temp.import_neighbour\
            """)
        .update();
    var columns =
        others(shape).stream()
            .map(column -> column.name() + " " + type(column))
            .collect(Collectors.joining(", "));
    sql.sql(
            """
            create temporary table import_stage (line bigint not null, force_id text, %s,
              fault_column text, fault_value text, fault_code text, fault_words text, cells text,
              following text)
            on commit drop\
            """
                .formatted(columns))
        .update();
  }

  private static List<Column> others(Shape shape) {
    return shape.columns().stream().filter(column -> !column.name().equals("force")).toList();
  }

  private static String type(Column column) {
    return switch (column.kind()) {
      case CODE, IDENTIFIER, TEXT, LONG_TEXT -> "text";
      case DAY, OPEN_DAY -> "date";
      case INSTANT -> "timestamptz";
      case NUMBER, COUNT, FIGURE -> "numeric";
    };
  }

  /// Copies the whole table in.
  ///
  /// @param covered the forces that the importer may bring rows for
  /// @return how many rows were read, and the forces they speak of
  Copied copy(CheckedTable table, Merge merge, Set<String> covered, Progress progress) {
    var connection = DataSourceUtils.getConnection(database);
    try {
      var copy =
          connection
              .unwrap(PGConnection.class)
              .getCopyAPI()
              .copyIn("copy import_stage from stdin with (format text, encoding 'UTF8')");
      try {
        var rows = new StagedRows(table, merge.key(), covered);
        rows.send(bytes -> copy.writeToCopy(bytes, 0, bytes.length), progress);
        var copied = copy.endCopy();
        if (copied != rows.count()) {
          throw new IllegalStateException(
              "%d rows were sent, %d copied".formatted(rows.count(), copied));
        }
        return new Copied(copied, rows.forces(), rows.ascending());
      } finally {
        if (copy.isActive()) {
          copy.cancelCopy();
        }
      }
    } catch (SQLException e) {
      throw new UncategorizedSQLException("copy into the stage", null, e);
    } finally {
      DataSourceUtils.releaseConnection(connection, database);
    }
  }

  /// Tells the planner what the stage holds.
  void analyse() {
    sql.sql("analyze import_stage").update();
  }

  /// Waits until no other import or undoing of these kinds for these forces is under way.
  void lock(Collection<String> kinds, Collection<String> forces) {
    sql.sql(
            """
            select pg_advisory_xact_lock(k) from (
              select distinct hashtextextended(kind || '/' || force, 0) as k
              from unnest(string_to_array(:kinds, ',')) kind,
                unnest(string_to_array(:forces, ',')) force
              order by 1) locks\
            """)
        .param("kinds", String.join(",", kinds))
        .param("forces", String.join(",", forces))
        .query((_, _) -> 1)
        .list();
  }

  /// Waits until no other import of this kind takes from the same.
  ///
  /// @param names SQL on the stage
  void lockShared(String kind, String names) {
    sql.sql(
            """
            select pg_advisory_xact_lock(k) from (
              select distinct hashtextextended(:kind || '/shared/' || name, 0) as k
              from (%s) shared (name) order by 1) locks\
            """
                .formatted(names))
        .param("kind", kind)
        .query((_, _) -> 1)
        .list();
  }

  OffsetDateTime now() {
    return sql.sql("select clock_timestamp()").query(OffsetDateTime.class).single();
  }

  void check(Feed.Check check) {
    sql.sql(
            """
            update import_stage s set fault_column = :column, fault_value = s.%1$s::text,
              fault_code = :code, fault_words =
                format('%%s (%%s) %%s%%s', :column, s.%1$s, :words, %3$s)
            where s.fault_code is null and (%2$s)\
            """
                .formatted(check.column(), check.broken(), check.figures()))
        .param("column", check.column())
        .param("code", check.code())
        .param("words", check.words())
        .update();
  }

  /// What a file does not have a column for stays as the register holds it.
  void keepAbsent(CheckedTable table, Merge merge, LocalDate asAt) {
    new MergeStatements(merge)
        .keepAbsent(table.absentColumns(), "date '%s'".formatted(asAt))
        .ifPresent(statement -> sql.sql(statement).update());
  }

  void findTwice(Merge merge) {
    sql.sql(new MergeStatements(merge).findTwice()).update();
  }

  /// How many rows each force has, and how many of them are bad; the empty name stands for none.
  List<Staged> count() {
    return sql.sql(
            """
            select coalesce(force_id, '') as force, count(1) as rows,
              count(1) filter (where fault_code is not null) as bad
            from import_stage group by 1 order by 1\
            """)
        .query(
            (row, _) -> new Staged(row.getString("force"), row.getLong("rows"), row.getLong("bad")))
        .list();
  }

  /// The first fault, for whoever typed one row.
  List<Fault> faults() {
    return sql.sql(
            """
            select fault_column as "column", fault_value as value, fault_code as code,
              fault_words as words
            from import_stage where fault_code is not null order by line limit 20\
            """)
        .query((row, _) ->
            new Fault(
                row.getString("column"),
                String.valueOf(row.getString("value")),
                row.getString("code"),
                row.getString("words")))
        .list();
  }

  /// What was copied.
  ///
  /// @param ascending true when no two good rows can have the same key
  record Copied(long rows, List<String> forces, boolean ascending) {}

  /// What one force has in the stage.
  record Staged(String force, long rows, long bad) {}
}
