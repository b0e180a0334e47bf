package uk.muster.access.secret;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SecretStore {
  private final JdbcClient sql;
  private final SecretSeal seal;

  SecretStore(JdbcClient sql, SecretSeal seal) {
    this.sql = sql;
    this.seal = seal;
  }

  /// A second factor that is in use.
  ///
  /// @param secret empty when it was sealed under another key than the one in force
  record Kept(Optional<AuthenticatorSecret> secret, long lastStep) {}

  /// What is kept of an account's second factors.
  record Has(Optional<Instant> since, int recoveryCodes, int passkeys, boolean demonstration) {}

  Optional<Has> has(String account) {
    return sql.sql(
            """
            select f.since, a.demonstration,
              (select count(1) from access.recovery_code r
                where r.account = a.account and r.used_at is null) as recovery_codes,
              (select count(1) from access.passkey p
                where p.account = a.account and p.removed_at is null) as passkeys
            from access.account a
              left join access.second_factor f on f.account = a.account and f.removed_at is null
            where a.account = :account and a.closed_at is null\
            """)
        .param("account", account)
        .query((row, number) ->
            new Has(
                Optional.ofNullable(row.getTimestamp("since")).map(Timestamp::toInstant),
                row.getInt("recovery_codes"),
                row.getInt("passkeys"),
                row.getBoolean("demonstration")))
        .optional();
  }

  Optional<Kept> lock(String account) {
    return sql.sql(
            """
            select secret, last_step from access.second_factor
            where account = :account and removed_at is null for update\
            """)
        .param("account", account)
        .query((row, _) ->
            new Kept(
                seal.open(account, row.getBytes("secret"))
                    .map(bytes -> new AuthenticatorSecret(Base32.text(bytes))),
                row.getLong("last_step")))
        .optional();
  }

  void keep(String account, byte[] secret, long step, Instant now) {
    sql.sql(
            """
            insert into access.second_factor (account, secret, since, last_step)
            values (:account, :secret, :now, :step)
            on conflict (account) do update
              set secret = :secret, since = :now, last_step = :step, removed_at = null\
            """)
        .param("account", account)
        .param("secret", seal.seal(account, secret))
        .param("now", Timestamp.from(now))
        .param("step", step)
        .update();
  }

  void used(String account, long step) {
    sql.sql("update access.second_factor set last_step = :step where account = :account")
        .param("account", account)
        .param("step", step)
        .update();
  }

  /// Seals what an earlier Muster kept as it was.
  ///
  /// @return how many
  int sealPlain() {
    record Row(String account, AuthenticatorSecret secret) {}
    var plain =
        sql.sql(
                """
                select account, secret from access.second_factor
                where octet_length(secret) = :length order by account for update\
                """)
            .param("length", Totp.SECRET_BYTES)
            .query((row, _) ->
                new Row(
                    row.getString("account"),
                    new AuthenticatorSecret(Base32.text(row.getBytes("secret")))))
            .list();
    for (var row : plain) {
      sql.sql("update access.second_factor set secret = :secret where account = :account")
          .param("account", row.account())
          .param("secret", seal.seal(row.account(), row.secret().bytes()))
          .update();
    }
    return plain.size();
  }

  boolean remove(String account, Instant now) {
    return sql.sql(
                """
                update access.second_factor set removed_at = :now, secret = ''
                where account = :account and removed_at is null\
                """)
            .param("account", account)
            .param("now", Timestamp.from(now))
            .update()
        > 0;
  }
}
