package uk.muster.proof;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/// What a column of any table may hold, as SQL: what its type, its checks and its triggers name.
record Candidates(Connection connection, String force) {
  private static final Pattern WORDS = Pattern.compile("'([^']*)'");

  /// What is tried in a column, in this order.
  List<String> of(String table, String column, String type) throws SQLException {
    if (column.equals("force_id")) {
      return List.of("'" + force + "'");
    }
    if (table.equals("reports.document") && column.equals("state")) { // comments are made in it
      return List.of("'fact-check'");
    }
    return switch (type) {
      case "text", "character varying" -> words(table, column);
      case "date" -> List.of("date '2026-01-01'", "date '2026-12-31'", "date 'infinity'");
      case "timestamp with time zone" ->
          List.of(
              "timestamptz '2026-01-01T06:00Z'",
              "timestamptz '2026-01-01T16:00Z'",
              "timestamptz 'infinity'");
      case "boolean" -> List.of("false", "true");
      case "bytea" -> List.of("sha256(decode(md5(random()::text), 'hex'))");
      case "uuid" -> List.of("'%s'::uuid".formatted(UUID.randomUUID()));
      case "integer", "bigint", "smallint", "numeric", "double precision" ->
          List.of("7", "1", "0", "50");
      case "text[]" -> List.of("'{}'", "array['%s']".formatted(force));
      case "reference.marking" -> List.of("'OFFICIAL'::reference.marking");
      default -> List.of("'{}'");
    };
  }

  /// Any word, the account that inserts, the right that it needs, and the words that the checks of
  /// the column name.
  private List<String> words(String table, String column) throws SQLException {
    var all = new LinkedHashSet<String>();
    all.add("'proof'");
    for (var check :
        texts(
            """
            select pg_get_constraintdef(c.oid) from pg_constraint c
              join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
            where c.conrelid = '%s'::regclass and c.contype = 'c' and a.attname = '%s'\
            """
                .formatted(table, column))) {
      if (check.contains("{64}")) { // a digest
        all.add("'%s'".formatted("0".repeat(64)));
      }
      var words = WORDS.matcher(check);
      while (words.find()) {
        all.add("'" + words.group(1) + "'");
      }
    }
    all.add("''");
    if (isRegister(table)) { // its columns are read as days and numbers too: what may be empty is
      var emptyFirst = new LinkedHashSet<String>(List.of("''"));
      emptyFirst.addAll(readAs(table, column));
      emptyFirst.addAll(all);
      return List.copyOf(emptyFirst);
    }
    if (column.equals("account")) {
      return List.of("current_setting('muster.account')");
    }
    if (column.equals("needs")) { // the policies ask for it before any check does
      return List.of("'change'");
    }
    if (table.equals("reports.document") && column.equals("comments")) { // they ask for it, too
      return List.of("'capability_change'");
    }
    return List.copyOf(all);
  }

  /// What a text column of a register holds where it is read as a number or a day, or must be a
  /// code of the catalogue.
  private List<String> readAs(String table, String column) throws SQLException {
    var known =
        new ArrayList<String>(
            texts(
                """
                select case atttypid when 'date'::regtype then '''2026-01-01''' else '''7''' end
                from pg_attribute
                where attrelid = '%s'::regclass and attname = '%s_sort' and attgenerated = 's'\
                """
                    .formatted(table, column)));
    for (var arguments :
        texts(
            """
            select encode(t.tgargs, 'escape') from pg_trigger t join pg_proc p on p.oid = t.tgfoid
            where t.tgrelid = '%s'::regclass and p.proname = 'codes_exist'\
            """
                .formatted(table))) {
      var parts = arguments.split("\\\\000", -1);
      if (parts[0].equals(column)) {
        var family = parts[3].isEmpty() ? "" : " where family = '%s'".formatted(parts[3]);
        known.add("(select min(%s) from reference.%s%s)".formatted(parts[2], parts[1], family));
      }
    }
    return known;
  }

  private boolean isRegister(String table) throws SQLException {
    return !texts(
            """
            select conname from pg_constraint
            where contype = 'f' and conrelid = '%s'::regclass
              and confrelid = to_regclass('register.entry')\
            """
                .formatted(table))
        .isEmpty();
  }

  private List<String> texts(String question) throws SQLException {
    return AnyRow.texts(connection, question);
  }
}
