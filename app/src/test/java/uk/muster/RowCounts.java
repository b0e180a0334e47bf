package uk.muster;

import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/// How many rows each table of the test database holds, whosever they are.
public final class RowCounts {
  private RowCounts() {}

  /// Tables that work beside what somebody does.
  private static final String ASIDE = "(access\\.session.*|once\\..*|.*flyway_history)";

  /// Counts as the owner, for whom the forced policies are lifted and put back in one transaction
  /// that is never committed.
  public static Map<String, Long> now() {
    var login = TestDatabase.address().owner();
    try (var connection = login.connect();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      var tables = new TreeMap<String, Boolean>();
      try (var rows =
          statement.executeQuery(
              """
              select n.nspname || '.' || c.relname, c.relforcerowsecurity
              from pg_class c join pg_namespace n on n.oid = c.relnamespace
              where c.relkind = 'r' and c.relowner = current_user::regrole\
              """)) {
        while (rows.next()) {
          if (!rows.getString(1).matches(ASIDE)) {
            tables.put(rows.getString(1), rows.getBoolean(2));
          }
        }
      }
      var counts = new TreeMap<String, Long>();
      for (var table : tables.entrySet()) {
        if (table.getValue()) {
          statement.execute("alter table %s no force row level security".formatted(table.getKey()));
        }
        try (var rows = statement.executeQuery("select count(1) from " + table.getKey())) {
          rows.next();
          counts.put(table.getKey(), rows.getLong(1));
        }
      }
      connection.rollback();
      return counts;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
