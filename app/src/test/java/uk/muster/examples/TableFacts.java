package uk.muster.examples;

import static java.util.Map.entry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads facts back from tables that are no register of entries: `reference.threat`, `2012/cyber`,
/// `{name in words}`, `{object parts}` how many it holds, `{reasons first}` what stands before its
/// colon and `{reasons second}` the same of its second sentence, `{declared - needed_locally}`;
/// `count` says how many rows have a key that begins so.
@Component
public class TableFacts {
  private static final Pattern COLUMN =
      Pattern.compile("\\{([a-z_ -]+?)( in words| parts| month| first| second)?}");

  /// A table by what its rows are told apart, and where they are seen: an address that ends in `/`
  /// goes on with the first part of the key.
  private record Kept(List<String> key, String page) {}

  private static final Map<String, Kept> TABLES =
      Map.ofEntries(
          entry("reference.edition", new Kept(List.of("code"), "/reference/editions")),
          entry("reference.threat", new Kept(List.of("edition", "code"), "/reference/editions")),
          entry("reference.term", new Kept(List.of("family", "code"), "/reference/definitions")),
          entry(
              "reference.unit_type_role",
              new Kept(List.of("unit_type", "code"), "/reference/unit-types/")),
          entry(
              "reference.unit_type_vehicle",
              new Kept(List.of("unit_type", "vehicle_kind"), "/reference/unit-types/")),
          entry(
              "reference.planning_assumption",
              new Kept(List.of("code"), "/reference/planning-assumptions")),
          entry(
              "reference.statement",
              new Kept(List.of("coalesce(edition, 'all')", "code"), "/reference/editions")),
          entry("workforce.course", new Kept(List.of("force_id", "course"), "/training/courses/")),
          entry(
              "workforce.take_up",
              new Kept(List.of("force_id", "course", "census_on"), "/training/take-up")),
          entry("readiness.commitment", new Kept(List.of("force_id", "unit_type"), "/readiness/")),
          entry(
              "assessment.answer",
              new Kept(
                  List.of("campaign", "force_id", "threat", "question"), "/assessment/answers/")));

  private final JdbcClient sql;

  TableFacts(JdbcClient sql) {
    this.sql = sql;
  }

  static boolean holds(String table) {
    return TABLES.containsKey(table);
  }

  /// Where a row is seen.
  static String page(String table, String key) {
    if (table.equals("reference.statement") && key.startsWith("all/")) {
      return "/reference/definitions";
    }
    var page = kept(table).page();
    if (table.equals("workforce.course") || table.equals("assessment.answer")) {
      return page + key;
    }
    return page.endsWith("/") ? page + key.substring(0, key.indexOf('/')) : page;
  }

  private static Kept kept(String table) {
    return Objects.requireNonNull(TABLES.get(table), table);
  }

  /// A fact as its template says.
  String value(String table, String key, String template) {
    if (template.equals("count")) {
      return sql.sql(
              "select count(*)::text from %s where in_catalogue and starts_with(%s, :key)"
                  .formatted(table, key(table)))
          .param("key", key + "/")
          .query(String.class)
          .single();
    }
    if (template.equals("exists")) {
      return column(table, key, "1").equals("1") ? "yes" : "no";
    }
    return COLUMN
        .matcher(template)
        .replaceAll(found -> {
          var text = column(table, key, found.group(1));
          return Matcher.quoteReplacement(said(text, found.group(2)));
        });
  }

  private static String said(String text, @Nullable String how) {
    return switch (how) {
      case " in words" -> text.toLowerCase(Locale.UK);
      case " parts" -> String.valueOf(text.split(";", -1).length);
      case " first" -> text.substring(0, text.indexOf(':')).toLowerCase(Locale.UK);
      case " second" -> said(text.substring(text.indexOf(". ") + 2), " first");
      case " month" -> text.substring(0, "2013-04".length());
      case null, default -> text;
    };
  }

  private String column(String table, String key, String column) {
    var known = table.startsWith("workforce.") || table.startsWith("readiness.");
    var now = known ? " and recorded_to = 'infinity'" : "";
    return sql.sql(
            "select distinct (%s)::text from %s where %s = :key%s"
                .formatted(column, table, key(table), now))
        .param("key", key)
        .query(String.class)
        .optional()
        .orElse("no %s %s".formatted(table, key));
  }

  private static String key(String table) {
    return "concat_ws('/', %s)".formatted(String.join(", ", kept(table).key()));
  }
}
