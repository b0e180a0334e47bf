package uk.muster.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;

@Repository
class ImportStore {
  private static final String SEPARATOR = ", ";

  private final JdbcClient sql;

  ImportStore(JdbcClient sql) {
    this.sql = sql;
  }

  long nextId() {
    return sql.sql("select nextval('exchange.import_number')").query(Long.class).single();
  }

  void add(Import one, Right needs) {
    sql.sql(
            """
            insert into exchange.import (force_id, import_id, kind, needs, file, sha256, as_at, at,
              account, complete, extra_columns, rows_in, added, changed, unchanged, quarantined,
              missing)
            values (:force, :id, :kind, :needs, :file, :sha256, :asAt, :at, :account, :complete, :extra,
              :rowsIn, :added, :changed, :unchanged, :quarantined, :missing)\
            """)
        .param("force", one.force().map(ForceId::value).orElse(null))
        .param("id", one.id())
        .param("kind", one.kind())
        .param("needs", needs.setting())
        .param("file", one.file())
        .param("sha256", one.sha256())
        .param("asAt", one.asAt())
        .param("at", one.at().atOffset(java.time.ZoneOffset.UTC))
        .param("account", one.account())
        .param("complete", one.complete())
        .param("extra", String.join(SEPARATOR, one.extraColumns()))
        .param("rowsIn", one.counts().rowsIn())
        .param("added", one.counts().added())
        .param("changed", one.counts().changed())
        .param("unchanged", one.counts().unchanged())
        .param("quarantined", one.counts().quarantined())
        .param("missing", one.missing())
        .update();
  }

  /// The newest imports, of one force or of all that may be seen.
  List<Import> list(Optional<ForceId> force, long before, int most) {
    return sql.sql(
            """
            select force_id, import_id, kind, file, sha256, as_at, at, account, complete,
              extra_columns, rows_in, added, changed, unchanged, quarantined, missing, undone_at,
              undone_by, undone_why
            from exchange.import
            where (:force = '' or force_id = :force) and (:before = 0 or import_id < :before)
            order by import_id desc, force_id limit :most\
            """)
        .param("force", force.map(ForceId::value).orElse(""))
        .param("before", before)
        .param("most", most)
        .query(ImportStore::row)
        .list();
  }

  /// What one file brought, for each force that may be seen.
  List<Import> get(long id) {
    return sql.sql(
            """
            select force_id, import_id, kind, file, sha256, as_at, at, account, complete,
              extra_columns, rows_in, added, changed, unchanged, quarantined, missing, undone_at,
              undone_by, undone_why
            from exchange.import where import_id = :id order by force_id\
            """)
        .param("id", id)
        .query(ImportStore::row)
        .list();
  }

  boolean markUndone(long id, String force, OffsetDateTime at, String account, String why) {
    return sql.sql(
                """
                update exchange.import set undone_at = :at, undone_by = :account, undone_why = :why
                where import_id = :id and force_id = :force and undone_at is null\
                """)
            .param("id", id)
            .param("force", force)
            .param("at", at)
            .param("account", account)
            .param("why", why)
            .update()
        == 1;
  }

  /// The day that the newest import left of this kind is as at; none left gives a day before all.
  LocalDate newestAsAt(String kind, String force) {
    return sql.sql(
            """
            select coalesce(max(as_at), '-infinity') from exchange.import
            where kind = :kind and force_id = :force and undone_at is null\
            """)
        .param("kind", kind)
        .param("force", force)
        .query(LocalDate.class)
        .single();
  }

  /// Those of the imports that still hold for the force.
  List<Long> standing(List<Long> ids, String force) {
    return ids.isEmpty()
        ? List.of()
        : sql.sql(
                """
                select import_id from exchange.import
                where import_id in (:ids) and force_id = :force and undone_at is null
                order by import_id\
                """)
            .param("ids", ids)
            .param("force", force)
            .query((row, _) -> row.getLong(1))
            .list();
  }

  private static Import row(ResultSet row, int number) throws SQLException {
    var undoneAt = row.getObject("undone_at", OffsetDateTime.class);
    var extra = row.getString("extra_columns");
    return new Import(
        row.getLong("import_id"),
        Optional.ofNullable(row.getString("force_id")).map(ForceId::new),
        row.getString("kind"),
        row.getString("file"),
        row.getString("sha256"),
        row.getObject("as_at", LocalDate.class),
        instant(row.getObject("at", OffsetDateTime.class)),
        row.getString("account"),
        row.getBoolean("complete"),
        extra.isEmpty() ? List.of() : Arrays.asList(extra.split(SEPARATOR)),
        new ImportCounts(
            row.getLong("rows_in"),
            row.getLong("added"),
            row.getLong("changed"),
            row.getLong("unchanged"),
            row.getLong("quarantined")),
        row.getLong("missing"),
        undoneAt == null
            ? Optional.empty()
            : Optional.of(
                new Import.Undone(
                    undoneAt.toInstant(),
                    row.getString("undone_by"),
                    row.getString("undone_why"))));
  }

  private static Instant instant(OffsetDateTime at) {
    return at.toInstant();
  }
}
