package uk.muster.reports.look;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.reports.ReportKind;
import uk.muster.reports.model.Logo;
import uk.muster.shared.ForceId;

/// The SQL of templates and logos: each version is kept, the newest rules, an empty one takes back.
@Repository
class LookStore {
  private final JdbcClient sql;

  LookStore(JdbcClient sql) {
    this.sql = sql;
  }

  Map<ReportKind, ForceLook.Kept> templates(ForceId force) {
    var found = new LinkedHashMap<ReportKind, ForceLook.Kept>();
    sql.sql(
            """
            select distinct on (kind) kind, version, words, kept_by
            from reports.template
            where force_id = :force
            order by kind, version desc\
            """)
        .param("force", force.value())
        .query((row, _) -> {
          ReportKind.find(row.getString("kind")).ifPresent(kind -> found.put(kind, kept(row)));
          return true;
        })
        .list();
    found.values().removeIf(one -> one.text().isEmpty());
    return found;
  }

  private static ForceLook.Kept kept(java.sql.ResultSet row) {
    try {
      return new ForceLook.Kept(
          row.getInt("version"), row.getString("words"), row.getString("kept_by"));
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  Optional<Logo> logo(ForceId force) {
    return sql.sql(
            """
            select picture, width, height, alternative
            from reports.logo
            where force_id = :force
            order by version desc
            limit 1\
            """)
        .param("force", force.value())
        .query((row, _) ->
            Logo.of(
                row.getBytes("picture"),
                row.getInt("width"),
                row.getInt("height"),
                row.getString("alternative")))
        .optional()
        .filter(one -> !one.png().isEmpty());
  }

  /// Keeps others from bringing in anything for the force until the transaction ends.
  void hold(ForceId force) {
    sql.sql("select pg_advisory_xact_lock(hashtext('look/' || :force))")
        .param("force", force.value())
        .query((_, _) -> true)
        .single();
  }

  void add(ForceId force, ReportKind kind, String text, String by) {
    sql.sql(
            """
            insert into reports.template (force_id, kind, version, words, kept_by, kept_at)
            select :force, :kind, coalesce(max(version), 0) + 1, :words, :by, clock_timestamp()
            from reports.template
            where force_id = :force and kind = :kind\
            """)
        .param("force", force.value())
        .param("kind", kind.code())
        .param("words", text)
        .param("by", by)
        .update();
  }

  void add(ForceId force, Logo logo, String by) {
    sql.sql(
            """
            insert into reports.logo (force_id, version, picture, width, height, alternative,
              kept_by, kept_at)
            select :force, coalesce(max(version), 0) + 1, :picture, :width, :height, :words, :by,
              clock_timestamp()
            from reports.logo
            where force_id = :force\
            """)
        .param("force", force.value())
        .param("picture", logo.bytes())
        .param("width", logo.width())
        .param("height", logo.height())
        .param("words", logo.alternative())
        .param("by", by)
        .update();
  }
}
