package uk.muster.access.secret;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PasswordStore {
  private final JdbcClient sql;

  PasswordStore(JdbcClient sql) {
    this.sql = sql;
  }

  Optional<String> hash(String account) {
    return sql.sql(
            """
            select password_hash from access.account
            where account = :account and closed_at is null\
            """)
        .param("account", account)
        .query(String.class)
        .optional();
  }

  void change(String account, String hash) {
    sql.sql(
            """
            update access.account set password_hash = :hash
            where account = :account and closed_at is null\
            """)
        .param("account", account)
        .param("hash", hash)
        .update();
  }

  int endOthers(String account, String here) {
    return sql.sql(
            """
            delete from access.session
            where principal_name = :account
              and left(encode(sha256(convert_to(session_id, 'UTF8')), 'hex'), 16) <> :here\
            """)
        .param("account", account)
        .param("here", here)
        .update();
  }
}
