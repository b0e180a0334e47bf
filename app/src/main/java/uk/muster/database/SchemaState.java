package uk.muster.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Whether the database has every migration that this Muster brings.
@Component
public class SchemaState {
  private static final Pattern VERSION = Pattern.compile("V([0-9.]+)__.*");

  private final JdbcClient sql;
  private final List<String> shipped;

  SchemaState(DataSource database) {
    sql = JdbcClient.create(database);
    shipped = Migrations.MODULES.stream().flatMap(module -> shipped(module).stream()).toList();
  }

  /// The migrations that the database lacks, such as `access 4`. One that is newer than this Muster
  /// lacks none: migrations only add.
  public List<String> missing() {
    var missing = new ArrayList<>(shipped);
    missing.removeAll(sql.sql(applied()).query(String.class).list());
    return missing;
  }

  private static String applied() {
    return Migrations.MODULES.stream()
        .map("select '%1$s ' || version from %1$s.flyway_history where success"::formatted)
        .collect(Collectors.joining(" union all "));
  }

  private static List<String> shipped(String module) {
    var versions = new TreeSet<String>();
    try {
      var found =
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:db/migration/%s/V*.sql".formatted(module));
      for (var file : found) {
        var name = VERSION.matcher(String.valueOf(file.getFilename()));
        if (name.matches()) {
          versions.add(module + " " + name.group(1));
        }
      }
      return List.copyOf(versions);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
