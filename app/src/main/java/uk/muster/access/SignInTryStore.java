package uk.muster.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SignInTryStore {
  private static final Duration KEPT = Duration.ofDays(1);
  private static final Duration REMEMBERED = Duration.ofDays(180);

  private final JdbcClient sql;

  SignInTryStore(JdbcClient sql) {
    this.sql = sql;
  }

  /// Lets one source try one thing at a time, until the transaction ends.
  void lock(String source) {
    sql.sql("select pg_advisory_xact_lock(hashtextextended('sign-in ' || :source, 0))::text")
        .param("source", source)
        .query(String.class)
        .single();
  }

  Tries tries(String account, String source, Instant now) {
    return sql.sql(
            """
            select count(1) filter (where account = :account and source = :source) as of_pair,
              count(1) filter (where source = :source) as of_source,
              count(1) filter (where account = :account) as of_account,
              max(at) filter (where account = :account and source = :source) as last_of_pair,
              max(at) filter (where source = :source) as last_of_source,
              exists (select 1 from access.sign_in_source s where s.account = :account
                and s.source = :source and s.last_at > :remembered) as known
            from access.sign_in_try
            where at > :counted and counts and (source = :source or account = :account)\
            """)
        .param("account", account)
        .param("source", source)
        .param("counted", Timestamp.from(now.minus(Tries.COUNTED)))
        .param("remembered", Timestamp.from(now.minus(REMEMBERED)))
        .query(SignInTryStore::tries)
        .single();
  }

  /// Counts a try as failed until it is forgiven; forgets those older than a day.
  void add(String account, String source, Instant now) {
    sql.sql("delete from access.sign_in_try where at < :old")
        .param("old", Timestamp.from(now.minus(KEPT)))
        .update();
    sql.sql(
            """
            insert into access.sign_in_try (at, account, source) values (:at, :account, :source)\
            """)
        .param("at", Timestamp.from(now))
        .param("account", account)
        .param("source", source)
        .update();
  }

  /// The account has signed in from the source: what failed there before was its owner's typing.
  void forgive(String account, String source, Instant now) {
    sql.sql(
            """
            update access.sign_in_try set counts = false
            where account = :account and source = :source and counts\
            """)
        .param("account", account)
        .param("source", source)
        .update();
    sql.sql(
            """
            insert into access.sign_in_source (account, source, last_at)
            values (:account, :source, :at)
            on conflict (account, source) do update set last_at = excluded.last_at\
            """)
        .param("account", account)
        .param("source", source)
        .param("at", Timestamp.from(now))
        .update();
  }

  private static Tries tries(ResultSet row, int number) throws SQLException {
    return new Tries(
        row.getInt("of_pair"),
        row.getInt("of_source"),
        row.getInt("of_account"),
        row.getBoolean("known"),
        Optional.ofNullable(row.getTimestamp("last_of_pair")).map(Timestamp::toInstant),
        Optional.ofNullable(row.getTimestamp("last_of_source")).map(Timestamp::toInstant));
  }
}
