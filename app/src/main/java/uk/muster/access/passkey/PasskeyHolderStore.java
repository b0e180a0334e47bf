package uk.muster.access.passkey;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Repository;

/// Under which meaningless handle an account is known to authenticators.
@Repository
class PasskeyHolderStore implements PublicKeyCredentialUserEntityRepository {
  private final JdbcClient sql;

  PasskeyHolderStore(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
    return sql.sql(
            """
            select h.account, h.handle from access.passkey_holder h
              join access.account a on a.account = h.account
            where h.handle = :handle and a.closed_at is null\
            """)
        .param("handle", handle.getBytes())
        .query(PasskeyHolderStore::holder)
        .optional()
        .orElse(null);
  }

  @Override
  public @Nullable PublicKeyCredentialUserEntity findByUsername(String account) {
    return sql.sql("select account, handle from access.passkey_holder where account = :account")
        .param("account", account)
        .query(PasskeyHolderStore::holder)
        .optional()
        .orElse(null);
  }

  @Override
  public void save(PublicKeyCredentialUserEntity holder) {
    sql.sql(
            """
            insert into access.passkey_holder (account, handle) values (:account, :handle)
            on conflict (account) do nothing\
            """)
        .param("account", holder.getName())
        .param("handle", holder.getId().getBytes())
        .update();
  }

  /// A handle stays: nothing else may ever have it.
  @Override
  public void delete(Bytes handle) {
    throw new UnsupportedOperationException("a handle is kept");
  }

  private static PublicKeyCredentialUserEntity holder(ResultSet row, int number)
      throws SQLException {
    return ImmutablePublicKeyCredentialUserEntity.builder()
        .name(row.getString("account"))
        .displayName(row.getString("account"))
        .id(new Bytes(row.getBytes("handle")))
        .build();
  }
}
