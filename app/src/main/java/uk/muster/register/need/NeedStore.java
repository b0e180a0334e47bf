package uk.muster.register.need;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.shared.ForceId;

/// Needs to know as they stand. Nothing is deleted: a need ends.
@Repository
class NeedStore {
  private final JdbcClient sql;

  NeedStore(JdbcClient sql) {
    this.sql = sql;
  }

  /// Waits until nobody else gives or ends a need of this entry.
  void lock(ForceId force, String ref) {
    sql.sql("select pg_advisory_xact_lock(hashtextextended('need/' || :force || '/' || :ref, 0))")
        .param("force", force.value())
        .param("ref", ref)
        .query((_, _) -> 1)
        .list();
  }

  /// Who needs to know of an entry; empty for whoever does not.
  List<Need> list(ForceId force, String ref) {
    return sql.sql(
            """
            select holder_kind, holder, reason, given_by, given_at from register.need
            where force_id = :force and ref = :ref and ended_at = 'infinity'
            order by given_at, holder\
            """)
        .param("force", force.value())
        .param("ref", ref)
        .query((row, _) ->
            new Need(
                new Need.Holder(
                    Need.Kind.valueOf(row.getString("holder_kind").toUpperCase(Locale.ROOT)),
                    row.getString("holder")),
                row.getString("reason"),
                row.getString("given_by"),
                row.getObject("given_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  void give(ForceId force, String ref, Need.Holder holder, String reason) {
    named(
            """
            insert into register.need (force_id, ref, holder_kind, holder, reason)
            values (:force, :ref, :kind, :holder, :reason)\
            """,
            force,
            ref,
            holder,
            reason)
        .update();
  }

  /// Ends a need; false when there was none to end.
  boolean end(ForceId force, String ref, Need.Holder holder, String reason) {
    return named(
                """
                update register.need set ended_at = clock_timestamp(), ended_why = :reason,
                  ended_by = current_setting('muster.account', true)
                where force_id = :force and ref = :ref and holder_kind = :kind and holder = :holder
                  and ended_at = 'infinity'\
                """,
                force,
                ref,
                holder,
                reason)
            .update()
        == 1;
  }

  private JdbcClient.StatementSpec named(
      String text, ForceId force, String ref, Need.Holder holder, String reason) {
    return sql.sql(text)
        .param("force", force.value())
        .param("ref", ref)
        .param("kind", holder.kind().words())
        .param("holder", holder.name())
        .param("reason", reason);
  }
}
