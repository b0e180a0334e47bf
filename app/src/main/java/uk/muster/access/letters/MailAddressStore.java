package uk.muster.access.letters;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MailAddressStore {
  private final JdbcClient sql;

  MailAddressStore(JdbcClient sql) {
    this.sql = sql;
  }

  /// Of an account that is not closed.
  Optional<String> find(String account) {
    return sql.sql(
            """
            select m.mail from access.mail_address m join access.account a using (account)
            where m.account = :account and a.closed_at is null\
            """)
        .param("account", account)
        .query(String.class)
        .optional();
  }
}
