package uk.muster.examples;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads facts back from the catalogue's tables: `reference.threat`, `2012/cyber`, `{name in
/// words}`, `{object parts}` how many it holds; `count` says how many rows have a key that begins
/// so.
@Component
public class CatalogueFacts {
  private static final Pattern COLUMN = Pattern.compile("\\{([a-z_]+)( in words| parts| month)?}");

  private static final Map<String, List<String>> KEYS =
      Map.of(
          "reference.edition", List.of("code"),
          "reference.threat", List.of("edition", "code"),
          "reference.term", List.of("family", "code"),
          "reference.unit_type_role", List.of("unit_type", "code"),
          "reference.unit_type_vehicle", List.of("unit_type", "vehicle_kind"),
          "reference.planning_assumption", List.of("code"),
          "reference.statement", List.of("coalesce(edition, 'all')", "code"));

  private static final Map<String, String> PAGES =
      Map.of(
          "reference.edition", "/reference/editions",
          "reference.threat", "/reference/editions",
          "reference.term", "/reference/definitions",
          "reference.unit_type_role", "/reference/unit-types/",
          "reference.unit_type_vehicle", "/reference/unit-types/",
          "reference.planning_assumption", "/reference/planning-assumptions",
          "reference.statement", "/reference/editions");

  private final JdbcClient sql;

  CatalogueFacts(JdbcClient sql) {
    this.sql = sql;
  }

  static boolean holds(String table) {
    return KEYS.containsKey(table);
  }

  /// Where a row is seen.
  static String page(String table, String key) {
    if (table.equals("reference.statement") && key.startsWith("all/")) {
      return "/reference/definitions";
    }
    var page = String.valueOf(PAGES.get(table));
    return page.endsWith("/") ? page + key.substring(0, key.indexOf('/')) : page;
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
      case " month" -> text.substring(0, "2013-04".length());
      case null, default -> text;
    };
  }

  private String column(String table, String key, String column) {
    return sql.sql("select %s::text from %s where %s = :key".formatted(column, table, key(table)))
        .param("key", key)
        .query(String.class)
        .optional()
        .orElse("no %s %s".formatted(table, key));
  }

  private static String key(String table) {
    return "concat_ws('/', %s)".formatted(String.join(", ", KEYS.getOrDefault(table, List.of())));
  }
}
