package uk.muster.access.provider;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class BreakGlassStore {
  private final JdbcClient sql;

  BreakGlassStore(JdbcClient sql) {
    this.sql = sql;
  }

  boolean isNamed(String account) {
    return sql.sql(
                """
                select count(1) from access.break_glass where account = :account and ended_at is null\
                """)
            .param("account", account)
            .query(Long.class)
            .single()
        > 0;
  }

  void name(String account, String by, Instant now) {
    sql.sql(
            """
            insert into access.break_glass (account, named_at, named_by)
            values (:account, :now, :by)
            on conflict (account) do update set named_at = :now, named_by = :by, ended_at = null\
            """)
        .param("account", account)
        .param("now", Timestamp.from(now))
        .param("by", by)
        .update();
  }

  void end(String account, Instant now) {
    sql.sql(
            """
            update access.break_glass set ended_at = :now
            where account = :account and ended_at is null\
            """)
        .param("account", account)
        .param("now", Timestamp.from(now))
        .update();
  }

  void used(String account, Instant at, Instant until, String reason, String from) {
    sql.sql(
            """
            insert into access.break_glass_use (account, at, until, reason, from_address)
            values (:account, :at, :until, :reason, :from)\
            """)
        .param("account", account)
        .param("at", Timestamp.from(at))
        .param("until", Timestamp.from(until))
        .param("reason", reason)
        .param("from", from)
        .update();
  }

  /// The last first.
  List<BrokenGlass> since(Instant since) {
    return sql.sql(
            """
            select account, at, until, reason, from_address from access.break_glass_use
            where at > :since order by at desc, use_id desc\
            """)
        .param("since", Timestamp.from(since))
        .query((row, number) ->
            new BrokenGlass(
                row.getString("account"),
                row.getTimestamp("at").toInstant(),
                row.getTimestamp("until").toInstant(),
                row.getString("reason"),
                row.getString("from_address")))
        .list();
  }
}
