package uk.muster.access.secret;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Wrong codes lie among the tries to sign in, under a name that no account can have.
@Repository
class CodeTryStore {
  private final JdbcClient sql;

  CodeTryStore(JdbcClient sql) {
    this.sql = sql;
  }

  private static String name(String account) {
    return "code of " + account;
  }

  /// Lets one code be tried at a time, until the transaction ends.
  void lock(String account) {
    sql.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))::text")
        .param("name", name(account))
        .query(String.class)
        .single();
  }

  CodeTries tries(String account, String source, Instant now) {
    return sql.sql(
            """
            select count(1) filter (where source = :source) as of_place, count(1) as of_account,
              max(at) filter (where source = :source) as last_of_place, max(at) as last_of_account,
              exists (select 1 from access.sign_in_source s
                where s.account = :account and s.source = :source) as known
            from access.sign_in_try
            where account = :name and counts and at > :counted\
            """)
        .param("account", account)
        .param("name", name(account))
        .param("source", source)
        .param("counted", Timestamp.from(now.minus(CodeTries.COUNTED)))
        .query(CodeTryStore::tries)
        .single();
  }

  void add(String account, String source, Instant now) {
    sql.sql(
            """
            insert into access.sign_in_try (at, account, source) values (:at, :name, :source)\
            """)
        .param("at", Timestamp.from(now))
        .param("name", name(account))
        .param("source", source)
        .update();
  }

  void forgive(String account, String source) {
    sql.sql(
            """
            update access.sign_in_try set counts = false
            where account = :name and source = :source and counts\
            """)
        .param("name", name(account))
        .param("source", source)
        .update();
  }

  private static CodeTries tries(ResultSet row, int number) throws SQLException {
    return new CodeTries(
        row.getInt("of_place"),
        row.getInt("of_account"),
        row.getBoolean("known"),
        Optional.ofNullable(row.getTimestamp("last_of_place")).map(Timestamp::toInstant),
        Optional.ofNullable(row.getTimestamp("last_of_account")).map(Timestamp::toInstant));
  }
}
