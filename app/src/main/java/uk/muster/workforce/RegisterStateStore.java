package uk.muster.workforce;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.exchange.FeedRun;
import uk.muster.shared.ForceId;

@Repository
class RegisterStateStore {
  private final JdbcClient sql;

  RegisterStateStore(JdbcClient sql) {
    this.sql = sql;
  }

  /// Raises the version where something changed, and keeps how old the feed is everywhere.
  void settle(String register, FeedRun run) {
    sql.sql(
            """
            insert into workforce.register_state as r
              (force_id, register, version, changed_at, feed_as_at)
            select f, :register, 1, :at, :asAt from unnest(string_to_array(:forces, ',')) f
            on conflict (force_id, register) do update set
              version = r.version
                + (excluded.force_id = any (string_to_array(:changed, ',')))::int,
              changed_at = case when excluded.force_id = any (string_to_array(:changed, ','))
                then excluded.changed_at else r.changed_at end,
              feed_as_at = case when :undoing then excluded.feed_as_at
                else greatest(excluded.feed_as_at, r.feed_as_at) end\
            """)
        .param("register", register)
        .param("at", run.at())
        .param("asAt", run.asAt())
        .param("forces", String.join(",", run.forces()))
        .param("changed", String.join(",", run.changed()))
        .param("undoing", run.undoing())
        .update();
  }

  List<RegisterState> list(Optional<ForceId> force) {
    return sql.sql(
            """
            select force_id, register, version, changed_at, feed_as_at
            from workforce.register_state where :force = '' or force_id = :force
            order by force_id, register\
            """)
        .param("force", force.map(ForceId::value).orElse(""))
        .query((row, _) ->
            new RegisterState(
                new ForceId(row.getString("force_id")),
                row.getString("register"),
                row.getLong("version"),
                row.getObject("changed_at", java.time.OffsetDateTime.class).toInstant(),
                row.getObject("feed_as_at", java.time.LocalDate.class)))
        .list();
  }
}
