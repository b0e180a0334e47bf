package uk.muster.database;

import java.sql.Connection;
import java.sql.SQLException;

/// A mark in a database into which a backup is being restored. Until the restore has come to its
/// end nothing else starts on it, so that half a restore is never taken for the whole.
public final class RestoreMark {
  private static final String SCHEMA = "restore_unfinished";

  private RestoreMark() {}

  public static void set(Connection owner) throws SQLException {
    run(owner, "create schema if not exists " + SCHEMA);
  }

  public static void clear(Connection owner) throws SQLException {
    run(owner, "drop schema " + SCHEMA);
  }

  public static boolean isSet(Connection connection) throws SQLException {
    try (var query = connection.prepareStatement("select 1 from pg_namespace where nspname = ?")) {
      query.setString(1, SCHEMA);
      return query.executeQuery().next();
    }
  }

  static void refuseIfSet(DatabaseAddress.Login owner) {
    try (var connection = owner.connect()) {
      if (isSet(connection)) {
        throw new DatabaseRefused(
            "A restore into this database did not come to its end. Run it again: ./muster restore"
                + " FILE");
      }
    } catch (SQLException e) {
      throw new DatabaseRefused("The database does not answer the owner: " + e.getMessage(), e);
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
