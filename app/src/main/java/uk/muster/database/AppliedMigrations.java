package uk.muster.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// What Flyway's histories say was applied, and what the files of a module would be applied as: the
/// name of each file with its checksum.
final class AppliedMigrations {
  private AppliedMigrations() {}

  /// The migrations of each module that has a history.
  static Map<String, Map<String, Integer>> of(Connection connection, List<String> modules)
      throws SQLException {
    var applied = new HashMap<String, Map<String, Integer>>();
    var histories = withHistory(connection, modules);
    if (histories.isEmpty()) {
      return applied;
    }
    var sql =
        histories.stream()
            .map(module ->
                "select '%1$s', script, checksum from %1$s.flyway_history where success and type = 'SQL'"
                    .formatted(module))
            .collect(Collectors.joining(" union all "));
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        applied
            .computeIfAbsent(rows.getString(1), _ -> new TreeMap<>())
            .put(rows.getString(2), rows.getInt(3));
      }
    }
    return applied;
  }

  private static List<String> withHistory(Connection connection, List<String> modules)
      throws SQLException {
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                """
                select schemaname from pg_tables where tablename = 'flyway_history'\
                """)) {
      var found = new TreeMap<String, Boolean>();
      while (rows.next()) {
        found.put(rows.getString(1), true);
      }
      return modules.stream().filter(found::containsKey).toList();
    }
  }

  /// The migrations that a module ships.
  static Map<String, Integer> shipped(String module) {
    try {
      var files =
          new PathMatchingResourcePatternResolver()
              .getResources("classpath:db/migration/%s/*.sql".formatted(module));
      var shipped = new TreeMap<String, Integer>();
      for (var file : files) {
        shipped.put(String.valueOf(file.getFilename()), checksum(file));
      }
      return shipped;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// As Flyway counts it: CRC-32 over the lines without their ends.
  private static int checksum(Resource file) throws IOException {
    var sum = new CRC32();
    try (var lines =
        new BufferedReader(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8))) {
      lines.lines().forEach(line -> sum.update(line.getBytes(StandardCharsets.UTF_8)));
    }
    return (int) sum.getValue();
  }
}
