package uk.muster.access.secret;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Recovery codes, kept as digests.
@Repository
class RecoveryCodeStore {
  private final JdbcClient sql;

  RecoveryCodeStore(JdbcClient sql) {
    this.sql = sql;
  }

  /// Makes every unused recovery code void.
  void voidCodes(String account, Instant now) {
    sql.sql(
            """
            update access.recovery_code set used_at = :now
            where account = :account and used_at is null\
            """)
        .param("account", account)
        .param("now", Timestamp.from(now))
        .update();
  }

  void addCodes(String account, List<byte[]> digests, Instant now) {
    for (var digest : digests) {
      sql.sql(
              """
              insert into access.recovery_code (account, digest, made_at)
              values (:account, :digest, :now)\
              """)
          .param("account", account)
          .param("digest", digest)
          .param("now", Timestamp.from(now))
          .update();
    }
  }

  /// False when there is no such unused code.
  boolean useCode(String account, byte[] digest, Instant now) {
    return sql.sql(
                """
                update access.recovery_code set used_at = :now
                where account = :account and digest = :digest and used_at is null\
                """)
            .param("account", account)
            .param("digest", digest)
            .param("now", Timestamp.from(now))
            .update()
        == 1;
  }
}
