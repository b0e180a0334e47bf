package uk.muster.access.passkey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;

@Repository
class PasskeyStore implements UserCredentialRepository {
  private static final String FIND =
      """
      select p.credential, h.handle, p.label, p.public_key, p.signature_count, p.user_verified,
        p.transports, p.may_be_backed_up, p.backed_up, p.attestation, p.client_data, p.created_at,
        p.last_used_at
      from access.passkey p join access.passkey_holder h on h.account = p.account
      where p.removed_at is null and\
      """;

  private final JdbcClient sql;

  PasskeyStore(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
    return sql.sql(FIND + " p.credential = :credential for update of p")
        .param("credential", credential.getBytes())
        .query(PasskeyStore::credential)
        .optional()
        .orElse(null);
  }

  @Override
  public List<CredentialRecord> findByUserId(Bytes handle) {
    return sql.sql(FIND + " h.handle = :handle")
        .param("handle", handle.getBytes())
        .query(PasskeyStore::credential)
        .list();
  }

  /// Adds a new one; of one that is there, keeps how often and when it was used.
  @Override
  public void save(CredentialRecord record) {
    sql.sql(
            """
            insert into access.passkey (credential, account, label, public_key, signature_count,
              user_verified, transports, may_be_backed_up, backed_up, attestation, client_data,
              created_at, last_used_at)
            select :credential, h.account, :label, :key, :count, :verified, :transports, :may,
              :backed, :attestation, :client, :created, :used
            from access.passkey_holder h where h.handle = :handle
            on conflict (credential) do update set signature_count = :count,
              user_verified = :verified, backed_up = :backed, last_used_at = :used\
            """)
        .param("credential", record.getCredentialId().getBytes())
        .param("handle", record.getUserEntityUserId().getBytes())
        .param("label", record.getLabel())
        .param("key", record.getPublicKey().getBytes())
        .param("count", record.getSignatureCount())
        .param("verified", record.isUvInitialized())
        .param(
            "transports",
            record.getTransports().stream()
                .map(AuthenticatorTransport::getValue)
                .sorted()
                .collect(Collectors.joining(",")))
        .param("may", record.isBackupEligible())
        .param("backed", record.isBackupState())
        .param("attestation", bytes(record.getAttestationObject()))
        .param("client", bytes(record.getAttestationClientDataJSON()))
        .param("created", Timestamp.from(record.getCreated()))
        .param("used", Timestamp.from(record.getLastUsed()))
        .update();
  }

  @Override
  public void delete(Bytes credential) {
    throw new UnsupportedOperationException("a passkey is removed by its owner");
  }

  List<Passkey> list(String account) {
    return sql.sql(
            """
            select passkey_id, label, created_at, last_used_at, backed_up from access.passkey
            where account = :account and removed_at is null order by passkey_id\
            """)
        .param("account", account)
        .query((row, number) ->
            new Passkey(
                row.getLong("passkey_id"),
                row.getString("label"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("last_used_at").toInstant(),
                row.getBoolean("backed_up")))
        .list();
  }

  boolean rename(String account, long id, String label) {
    return sql.sql(
                """
                update access.passkey set label = :label
                where account = :account and passkey_id = :id and removed_at is null\
                """)
            .param("account", account)
            .param("id", id)
            .param("label", label)
            .update()
        == 1;
  }

  Optional<String> remove(String account, long id, Instant now) {
    return sql.sql(
            """
            update access.passkey set removed_at = :now
            where account = :account and passkey_id = :id and removed_at is null
            returning label\
            """)
        .param("account", account)
        .param("id", id)
        .param("now", Timestamp.from(now))
        .query(String.class)
        .optional();
  }

  int removeAll(String account, Instant now) {
    return sql.sql(
            """
            update access.passkey set removed_at = :now
            where account = :account and removed_at is null\
            """)
        .param("account", account)
        .param("now", Timestamp.from(now))
        .update();
  }

  private static byte[] bytes(@Nullable Bytes bytes) {
    return bytes == null ? new byte[0] : bytes.getBytes();
  }

  private static CredentialRecord credential(ResultSet row, int number) throws SQLException {
    return ImmutableCredentialRecord.builder()
        .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
        .credentialId(new Bytes(row.getBytes("credential")))
        .userEntityUserId(new Bytes(row.getBytes("handle")))
        .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
        .signatureCount(row.getLong("signature_count"))
        .uvInitialized(row.getBoolean("user_verified"))
        .transports(transports(Objects.requireNonNull(row.getString("transports"))))
        .backupEligible(row.getBoolean("may_be_backed_up"))
        .backupState(row.getBoolean("backed_up"))
        .attestationObject(new Bytes(row.getBytes("attestation")))
        .attestationClientDataJSON(new Bytes(row.getBytes("client_data")))
        .created(row.getTimestamp("created_at").toInstant())
        .lastUsed(row.getTimestamp("last_used_at").toInstant())
        .label(row.getString("label"))
        .build();
  }

  private static Set<AuthenticatorTransport> transports(String list) {
    return Arrays.stream(list.split(",", -1))
        .filter(one -> !one.isEmpty())
        .map(AuthenticatorTransport::valueOf)
        .collect(Collectors.toSet());
  }
}
