package uk.muster.exchange;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.exchange.stage.MergeStatements;
import uk.muster.exchange.stage.UndoStatements;

/// Runs the statements of a merge. The names in them come from the module that owns the table.
@Repository
class MergeStore {
  private final JdbcClient sql;

  MergeStore(JdbcClient sql) {
    this.sql = sql;
  }

  /// Whether the register holds anything of these forces.
  boolean holds(Merge merge, FeedRun run) {
    return sql.sql(new MergeStatements(merge).findAny())
        .param("forces", String.join(",", run.forces()))
        .query(Boolean.class)
        .single();
  }

  /// How the good rows of each force stand to the register, before anything is changed.
  Map<String, Matched> matched(Merge merge, LocalDate asAt) {
    var all = new HashMap<String, Matched>();
    sql.sql(new MergeStatements(merge).countMatched(literal(asAt)))
        .query((row, _) -> {
          all.put(
              row.getString("force_id"), new Matched(row.getLong("same"), row.getLong("changed")));
          return 1;
        })
        .list();
    return all;
  }

  /// Supersedes what the stage corrects or continues.
  ///
  /// @return how many staged rows changed something
  long change(Merge merge, FeedRun run) {
    var asAt = literal(run.asAt());
    sql.sql(new MergeStatements(merge).keepChanged(asAt)).update();
    var changed = sql.sql("select count(1) from import_changed").query(Long.class).single();
    if (!merge.dated().isEmpty()) {
      sql.sql(new MergeStatements(merge).keepClosing()).update();
    }
    told(new MergeStatements(merge).closeChanged(), run).update();
    told(new MergeStatements(merge).insertChanged(asAt), run).update();
    return changed;
  }

  long add(Merge merge, FeedRun run, boolean ascending) {
    return told(new MergeStatements(merge).insertAdded(ascending, run.intoEmpty()), run).update();
  }

  private JdbcClient.StatementSpec told(String statement, FeedRun run) {
    return sql.sql(statement).param("at", run.at()).param("import", run.importId());
  }

  /// Lets the planner know how large the tables of the schema have become, if they grew much.
  void takeStatistics(String schema) {
    sql.sql("select exchange.take_statistics(:schema)")
        .param("schema", schema)
        .query((_, _) -> schema)
        .list();
  }

  /// The imports that changed the rows of this one.
  List<Long> blockers(Merge merge, long importId, String force) {
    return sql.sql(new UndoStatements(merge).blockers())
        .param("import", importId)
        .param("force", force)
        .query((row, _) -> row.getLong(1))
        .list();
  }

  /// The entries of the import that somebody changed by hand since; at most so many.
  List<String> byHand(Merge merge, long importId, String force, int most) {
    return sql.sql(new UndoStatements(merge).byHand())
        .param("import", importId)
        .param("force", force)
        .param("most", most)
        .query((row, _) -> row.getString(1))
        .list();
  }

  /// Supersedes what the import brought and brings back what it superseded.
  ///
  /// @return how many rows were superseded and brought back
  long undo(Merge merge, FeedRun run, String force) {
    long closed = told(new UndoStatements(merge).closeUndone(), run).param("force", force).update();
    return closed + told(new UndoStatements(merge).restore(), run).param("force", force).update();
  }

  Map<Long, Map<String, String>> following(Feed.Following following, long importId) {
    var rows = new LinkedHashMap<Long, Map<String, String>>();
    sql.sql(following.rows())
        .param("import", importId)
        .query((row, number) -> {
          var cells = new LinkedHashMap<String, String>();
          for (var i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            cells.put(row.getMetaData().getColumnLabel(i), row.getString(i));
          }
          rows.put(number + 1L, cells);
          return 1;
        })
        .list();
    return rows;
  }

  private static String literal(LocalDate day) {
    return "date '%s'".formatted(day);
  }

  /// Good rows that the register holds already, and those that change it.
  record Matched(long same, long changed) {}
}
