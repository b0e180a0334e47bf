package uk.muster.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// How rows become text: PostgreSQL's text form of COPY, in which a row is always one line. Its CSV
/// form would not do: before version 18 a line of `\.` within a text ended the whole table.
///
/// Source: PostgreSQL 18 documentation, COPY, "Text Format".
final class RowsAsText {
  private RowsAsText() {}

  /// Makes dates, instants and numbers read the same whatever the server's settings, and lets
  /// nothing be left out by a row policy in silence.
  static void prepare(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(
          """
          set row_security = off; set timezone = 'UTC'; set datestyle = 'ISO, YMD';
          set intervalstyle = 'postgres'; set extra_float_digits = 1; set bytea_output = 'hex';
          set statement_timeout = 0; set lock_timeout = 0\
          """);
    }
  }

  static String out(String table, List<String> columns) {
    return "copy %s (%s) to stdout (format text, header true)"
        .formatted(table, String.join(", ", columns));
  }

  static String in(String table, List<String> columns) {
    return "copy %s (%s) from stdin (format text, header match)"
        .formatted(table, String.join(", ", columns));
  }
}
