package uk.muster.access.reset;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OneTimeLinkStore {
  private static final Duration COUNTED = Duration.ofHours(1);
  private static final int MOST_BY_MAIL = 3;

  private final JdbcClient sql;

  OneTimeLinkStore(JdbcClient sql) {
    this.sql = sql;
  }

  /// A link that can be used now.
  record Open(String account, boolean forgets) {}

  /// Adds a link for the account itself to ask for; the same one statement whatever the account.
  ///
  /// @return where to send it; empty when there is no such account, it has no address of mail or
  ///   signs in elsewhere, or three were sent in the last hour
  Optional<String> addByOwner(String account, byte[] digest, Instant now, Instant until) {
    return sql.sql(
            """
            insert into access.one_time_link
              (digest, account, made_at, made_by, reason, valid_until, forgets)
            select :digest, a.account, :now, a.account, 'asked for at sign-in', :until, false
            from access.account a join access.mail_address m on m.account = a.account
            where a.account = :account and a.closed_at is null and not a.demonstration
              and not exists (select 1 from access.account_at_provider p
                where p.account = a.account)
              and (select count(1) from access.one_time_link l
                where l.account = a.account and l.made_at > :counted) < :most
            returning (select m.mail from access.mail_address m
              where m.account = one_time_link.account)\
            """)
        .param("account", account)
        .param("digest", digest)
        .param("now", Timestamp.from(now))
        .param("until", Timestamp.from(until))
        .param("counted", Timestamp.from(now.minus(COUNTED)))
        .param("most", MOST_BY_MAIL)
        .query(String.class)
        .optional();
  }

  /// Adds a link that an administrator hands over; earlier ones of the account open nothing more.
  void add(
      String account,
      byte[] digest,
      String by,
      String reason,
      boolean forgets,
      Instant now,
      Instant until) {
    voidAll(account, now);
    sql.sql(
            """
            insert into access.one_time_link
              (digest, account, made_at, made_by, reason, valid_until, forgets)
            values (:digest, :account, :now, :by, :reason, :until, :forgets)\
            """)
        .param("account", account)
        .param("digest", digest)
        .param("by", by)
        .param("reason", reason)
        .param("forgets", forgets)
        .param("now", Timestamp.from(now))
        .param("until", Timestamp.from(until))
        .update();
  }

  Optional<String> mail(String account) {
    return sql.sql("select mail from access.mail_address where account = :account")
        .param("account", account)
        .query(String.class)
        .optional();
  }

  Optional<Open> lock(byte[] digest, Instant now) {
    return sql.sql(
            """
            select l.account, l.forgets from access.one_time_link l
              join access.account a on a.account = l.account
            where l.digest = :digest and l.used_at is null and l.valid_until > :now
              and a.closed_at is null
            for update of l\
            """)
        .param("digest", digest)
        .param("now", Timestamp.from(now))
        .query((row, number) -> new Open(row.getString("account"), row.getBoolean("forgets")))
        .optional();
  }

  void voidAll(String account, Instant now) {
    sql.sql(
            """
            update access.one_time_link set used_at = :now
            where account = :account and used_at is null\
            """)
        .param("account", account)
        .param("now", Timestamp.from(now))
        .update();
  }
}
