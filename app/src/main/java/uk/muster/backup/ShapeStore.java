package uk.muster.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.muster.database.Migrations;

/// Which tables and sequences the modules' schemas hold, and how far each schema has come. Asked of
/// PostgreSQL itself, so that no table can be forgotten.
final class ShapeStore {
  private final Connection connection;

  ShapeStore(Connection connection) {
    this.connection = connection;
  }

  /// @param name with its schema, quoted where PostgreSQL asks for it
  /// @param columns those that are stored and not worked out by PostgreSQL
  /// @param forced whether its row policies hold for its owner too
  record Table(String name, List<String> columns, boolean forced) {}

  /// Every table of the modules, those that others point at first; the histories of the migrations
  /// are not among them.
  List<Table> tables() throws SQLException {
    var tables = new TreeMap<String, Table>();
    try (var query =
        connection.prepareStatement(
            """
            select format('%I.%I', n.nspname, c.relname) as name, c.relforcerowsecurity as forced,
              array(select quote_ident(a.attname) from pg_attribute a
                where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                  and a.attgenerated = '' order by a.attnum) as columns
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'r' and n.nspname = any (?) and c.relname <> 'flyway_history'\
            """)) {
      query.setArray(1, modules());
      var rows = query.executeQuery();
      while (rows.next()) {
        var name = rows.getString("name");
        tables.put(name, new Table(name, texts(rows, "columns"), rows.getBoolean("forced")));
      }
    }
    return inOrder(tables, pointedAt());
  }

  /// For each table the other tables that its foreign keys point at.
  private Map<String, Set<String>> pointedAt() throws SQLException {
    var all = new TreeMap<String, Set<String>>();
    try (var query =
            connection.prepareStatement(
                """
                select format('%I.%I', n.nspname, c.relname) as source,
                  format('%I.%I', pn.nspname, p.relname) as target
                from pg_constraint k join pg_class c on c.oid = k.conrelid
                  join pg_namespace n on n.oid = c.relnamespace join pg_class p on p.oid = k.confrelid
                  join pg_namespace pn on pn.oid = p.relnamespace
                where k.contype = 'f' and k.conrelid <> k.confrelid\
                """);
        var rows = query.executeQuery()) {
      while (rows.next()) {
        all.computeIfAbsent(rows.getString("source"), _ -> new TreeSet<>())
            .add(rows.getString("target"));
      }
    }
    return all;
  }

  private static List<Table> inOrder(Map<String, Table> tables, Map<String, Set<String>> needs) {
    var order = new LinkedHashMap<String, Table>();
    while (order.size() < tables.size()) {
      var ready =
          tables.keySet().stream()
              .filter(name -> !order.containsKey(name))
              .filter(name -> order.keySet().containsAll(needs.getOrDefault(name, Set.of())))
              .toList();
      if (ready.isEmpty()) {
        throw new IllegalStateException("Tables point at each other in a circle: " + tables);
      }
      ready.forEach(name -> order.put(name, java.util.Objects.requireNonNull(tables.get(name))));
    }
    return List.copyOf(order.values());
  }

  List<Manifest.Sequence> sequences() throws SQLException {
    var names = new ArrayList<String>();
    try (var query =
        connection.prepareStatement(
            """
            select format('%I.%I', schemaname, sequencename) from pg_sequences
            where schemaname = any (?) order by 1\
            """)) {
      query.setArray(1, modules());
      names.addAll(strings(query.executeQuery()));
    }
    var sequences = new ArrayList<Manifest.Sequence>();
    for (var name : names) {
      try (var statement = connection.createStatement();
          var rows = statement.executeQuery("select last_value, is_called from " + name)) {
        rows.next();
        sequences.add(new Manifest.Sequence(name, rows.getLong(1), rows.getBoolean(2)));
      }
    }
    return sequences;
  }

  /// How far each module's schema has come; a module that has none yet is not named.
  List<Manifest.Schema> schemas() throws SQLException {
    var schemas = new ArrayList<Manifest.Schema>();
    for (var module : withHistory()) {
      try (var statement = connection.createStatement();
          var rows =
              statement.executeQuery(
                  """
                  select version, checksum from %s.flyway_history
                  where version is not null and success order by installed_rank\
                  """
                      .formatted(module))) {
        var steps = new ArrayList<Manifest.Schema.Step>();
        while (rows.next()) {
          steps.add(new Manifest.Schema.Step(rows.getString(1), rows.getInt(2)));
        }
        schemas.add(new Manifest.Schema(module, steps));
      }
    }
    return schemas;
  }

  private List<String> withHistory() throws SQLException {
    try (var query =
        connection.prepareStatement(
            """
            select schemaname from pg_tables
            where tablename = 'flyway_history' and schemaname = any (?)
            order by array_position(?, schemaname::text)\
            """)) {
      query.setArray(1, modules());
      query.setArray(2, modules());
      return strings(query.executeQuery());
    }
  }

  private java.sql.Array modules() throws SQLException {
    return connection.createArrayOf("text", Migrations.modules().toArray());
  }

  private static List<String> strings(ResultSet rows) throws SQLException {
    var texts = new ArrayList<String>();
    while (rows.next()) {
      texts.add(rows.getString(1));
    }
    return texts;
  }

  private static List<String> texts(ResultSet row, String column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }
}
