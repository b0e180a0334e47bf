package uk.muster.database;

import java.sql.Connection;
import java.sql.SQLException;

/// The two roles and the database in a server of our own.
final class FirstSetUp {
  static final String DATABASE = "muster";
  static final String OWNER = "muster_owner";
  static final String APPLICATION = "muster_app";

  private FirstSetUp() {}

  /// Makes the two roles and the database; what is there already is left as it is.
  static void prepare(DatabaseHome.Access access) {
    try (var connection = LocalServer.connect(access, "postgres");
        var statement = connection.createStatement()) {
      for (var role : new String[] {OWNER, APPLICATION}) {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", role)) {
          statement.execute(
              "create role %s login nosuperuser nocreatedb nocreaterole nobypassrls password '%s'"
                  .formatted(role, role.equals(OWNER) ? access.owner() : access.application()));
        }
      }
      if (!exists(connection, "select 1 from pg_database where datname = ?", DATABASE)) {
        statement.execute("create database %s owner %s".formatted(DATABASE, OWNER));
      }
      statement.execute("revoke all on database %s from public".formatted(DATABASE));
      statement.execute(
          "grant connect, temporary on database %s to %s".formatted(DATABASE, APPLICATION));
    } catch (SQLException e) {
      throw new DatabaseRefused("PostgreSQL started but could not be set up: " + e.getMessage(), e);
    }
  }

  private static boolean exists(Connection connection, String sql, String name)
      throws SQLException {
    try (var query = connection.prepareStatement(sql)) {
      query.setString(1, name);
      return query.executeQuery().next();
    }
  }
}
