package uk.muster.proof;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Puts a row of a force into whatever table there is: it reads columns, checks and foreign keys
/// from the database, fills the rows pointed at first, and tries again where a check refuses.
final class AnyRow {
  private static final int TRIES = 60;
  private static final Pattern CONSTRAINT = Pattern.compile("constraint \"([^\"]+)\"");
  private static final Pattern CODES =
      Pattern.compile("codes_exist\\('(\\w+)', '(\\w+)', '(\\w+)'\\)");
  private static final Pattern WORDS = Pattern.compile("'([^']*)'");

  private final Connection connection;
  private final String force;
  private final Candidates tried;
  private final Map<String, Map<String, String>> made = new HashMap<>();

  AnyRow(Connection connection, String force) {
    this.connection = connection;
    this.force = force;
    tried = new Candidates(connection, force);
  }

  /// A column as the database describes it.
  private record Column(String name, String type, boolean needed) {}

  /// The row that went in, column by column, as SQL.
  Map<String, String> into(String table) throws SQLException {
    var there = made.get(table);
    if (there == null) {
      there = make(table);
      made.put(table, there);
    }
    return there;
  }

  private Map<String, String> make(String table) throws SQLException {
    var values = new LinkedHashMap<String, String>();
    var candidates = new LinkedHashMap<String, List<String>>();
    for (var column : columns(table)) {
      var stated = table.equals("reports.document") && column.name().equals("state");
      if (column.needed() || stated || column.name().equals("force_id")) {
        candidates.put(column.name(), tried.of(table, column.name(), column.type()));
        values.put(column.name(), candidates.get(column.name()).getFirst());
      }
    }
    values.putAll(pointedAt(table));
    values.putAll(askedByTriggers(table));
    values.keySet().forEach(name -> candidates.computeIfAbsent(name, _ -> List.of()));
    for (int n = 0; n < TRIES; n++) {
      var refused = insert(table, values);
      if (refused.isEmpty()) {
        return values;
      }
      if (!change(table, refused, values, candidates, n)) {
        throw new IllegalStateException("no row for %s: %s".formatted(table, refused));
      }
    }
    throw new IllegalStateException("no row for %s after %d tries".formatted(table, TRIES));
  }

  /// Empty when the row went in, else what the database said.
  String insert(String table, Map<String, String> values) throws SQLException {
    var point = connection.setSavepoint();
    try (var statement = connection.createStatement()) {
      statement.execute(
          "insert into %s (%s) values (%s)"
              .formatted(
                  table, String.join(", ", values.keySet()), String.join(", ", values.values())));
      connection.releaseSavepoint(point);
      return "";
    } catch (SQLException e) {
      connection.rollback(point);
      return String.valueOf(e.getMessage());
    }
  }

  private boolean change(
      String table,
      String refused,
      Map<String, String> values,
      Map<String, List<String>> candidates,
      int turn)
      throws SQLException {
    var named = CONSTRAINT.matcher(refused);
    if (!refused.contains("check constraint") || !named.find()) {
      return false;
    }
    var constraint = named.group(1);
    var columns =
        texts(
            """
            select a.attname from pg_constraint c
              join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
            where c.conrelid = '%s'::regclass and c.conname = '%s' order by a.attnum\
            """
                .formatted(table, constraint));
    var open =
        columns.stream()
            .filter(name -> candidates.getOrDefault(name, List.of()).size() > 1)
            .toList();
    if (open.isEmpty()) {
      return false;
    }
    var name = open.get(turn % open.size());
    var list = candidates.get(name);
    var next = (list.indexOf(values.get(name)) + 1) % list.size();
    values.put(name, list.get(next));
    return true;
  }

  private List<Column> columns(String table) throws SQLException {
    var found = new ArrayList<Column>();
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                """
                select a.attname, format_type(a.atttypid, null),
                  a.attnotnull and not a.atthasdef and a.attidentity = ''
                from pg_attribute a
                where a.attrelid = '%s'::regclass and a.attnum > 0 and not a.attisdropped
                  and a.attgenerated = '' order by a.attnum\
                """
                    .formatted(table))) {
      while (rows.next()) {
        found.add(new Column(rows.getString(1), rows.getString(2), rows.getBoolean(3)));
      }
    }
    return found;
  }

  /// What the foreign keys of a table need: rows of the same force made first, or rows of the
  /// catalogue that are there.
  private Map<String, String> pointedAt(String table) throws SQLException {
    var values = new LinkedHashMap<String, String>();
    for (var key :
        texts(
            """
            select confrelid::regclass || ';' ||
              (select string_agg(a.attname, ',' order by k.n) from unnest(c.conkey)
                with ordinality k (num, n) join pg_attribute a
                on a.attrelid = c.conrelid and a.attnum = k.num) || ';' ||
              (select string_agg(a.attname, ',' order by k.n) from unnest(c.confkey)
                with ordinality k (num, n) join pg_attribute a
                on a.attrelid = c.confrelid and a.attnum = k.num)
            from pg_constraint c
            where c.contype = 'f' and c.conrelid = '%s'::regclass and c.confrelid <> c.conrelid
            order by c.conname\
            """
                .formatted(table))) {
      var parts = key.split(";", -1);
      var from = List.of(parts[1].split(",", -1));
      if (parts[0].equals("register.entry")) {
        values.putAll(entry(table, from.getLast()));
        continue;
      }
      var to = List.of(parts[2].split(",", -1));
      var target = parts[0].startsWith("reference.") ? there(parts[0], to) : into(parts[0]);
      for (int i = 0; i < from.size(); i++) {
        if (!from.get(i).equals("force_id") && target.containsKey(to.get(i))) {
          values.put(from.get(i), String.valueOf(target.get(to.get(i))));
        }
      }
    }
    return values;
  }

  /// The entry of a register that a row belongs to or must point at, put there first; a link that
  /// may be empty stays so.
  private Map<String, String> entry(String table, String column) throws SQLException {
    var made =
        texts(
            """
            select pg_get_expr(d.adbin, d.adrelid) from pg_attrdef d
              join pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum
            where d.adrelid = '%s'::regclass and a.attname = '%s'\
            """
                .formatted(table, column));
    if (made.isEmpty()) { // the reference itself
      return Map.of(column, anyEntry());
    }
    var prefix = WORDS.matcher(made.getFirst());
    var empty = made.getFirst().contains("NULLIF");
    if ((empty && !mustPoint(table, column)) || !prefix.find()) {
      return Map.of();
    }
    if (prefix.group(1).isEmpty()) { // a link to an entry of any kind
      return Map.of(column.replace("_ref", ""), anyEntry());
    }
    insert(
        "register.entry",
        Map.of("force_id", "'" + force + "'", "ref", "'" + prefix.group(1) + "proof'"));
    if (!column.equals("ref") && !hasOwnEntry(table)) { // it is seen with what it belongs to
      for (var register : registers(prefix.group(1))) {
        into(register);
      }
    }
    return Map.of(column.equals("ref") ? "code" : column.replace("_ref", ""), "'proof'");
  }

  private String anyEntry() throws SQLException {
    var any = "'teams/proof'";
    insert("register.entry", Map.of("force_id", "'" + force + "'", "ref", any));
    return any;
  }

  private boolean hasOwnEntry(String table) throws SQLException {
    return !texts(
            "select attname from pg_attribute where attrelid = '%s'::regclass and attname = 'ref'"
                .formatted(table))
        .isEmpty();
  }

  /// The table whose rows are the entries with references that begin so.
  private List<String> registers(String prefix) throws SQLException {
    return texts(
        """
        select d.adrelid::regclass::text from pg_attrdef d
          join pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum
        where a.attname = 'ref' and pg_get_expr(d.adbin, d.adrelid) like '%%''%s''%%'\
        """
            .formatted(prefix));
  }

  private boolean mustPoint(String table, String column) throws SQLException {
    return !texts(
            """
            select conname from pg_constraint where contype = 'c' and conrelid = '%s'::regclass
              and pg_get_constraintdef(oid) like '%%(%s <> %%'\
            """
                .formatted(table, column.replace("_ref", "")))
        .isEmpty();
  }

  /// What the triggers of a table look for: a code of the catalogue, or a person of the force.
  private Map<String, String> askedByTriggers(String table) throws SQLException {
    var values = new LinkedHashMap<String, String>();
    for (var trigger :
        texts(
            "select pg_get_triggerdef(oid) from pg_trigger where tgrelid = '%s'::regclass"
                .formatted(table))) {
      var codes = CODES.matcher(trigger);
      if (codes.find() && !codes.group(1).equals("force_id")) {
        var code = there("reference." + codes.group(2), List.of(codes.group(3)));
        values.put(codes.group(1), String.valueOf(code.get(codes.group(3))));
      } else if (trigger.contains("people_exist")) {
        values.put("person_id", String.valueOf(into("workforce.person").get("person_id")));
      }
    }
    return values;
  }

  private Map<String, String> there(String table, List<String> columns) throws SQLException {
    var row = new LinkedHashMap<String, String>();
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select %s from %s order by 1 limit 1"
                    .formatted(String.join(", ", columns), table))) {
      if (rows.next()) {
        for (var column : columns) {
          row.put(column, "'" + rows.getString(column) + "'");
        }
      }
    }
    return row;
  }

  private List<String> texts(String question) throws SQLException {
    return texts(connection, question);
  }

  static List<String> texts(Connection connection, String question) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(question)) {
      var found = new ArrayList<String>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    }
  }

  /// The same row with another value in each column of its key that is free to differ.
  static Map<String, String> other(Map<String, String> row, Set<String> keys) {
    return row.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                one ->
                    keys.contains(one.getKey())
                            && one.getValue().startsWith("'")
                            && !one.getKey().equals("force_id")
                        ? (one.getValue().endsWith("::uuid") ? "gen_random_uuid()" : "'other'")
                        : one.getValue(),
                (a, _) -> a,
                LinkedHashMap::new));
  }
}
