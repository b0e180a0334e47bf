package uk.muster.access.secret;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.TestDatabase;
import uk.muster.access.Scope;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Role;

/// The secret of an authenticator app as it lies in the database.
@MusterTest
class SealedSecretsTest {
  private static final String AUDITOR =
      SignedIn.account(Role.AUDITOR, new Scope.OfForce(new ForceId("dorset")));
  private static final Actor READER = Actor.system("sign-in", Set.of());
  private static final AuthenticatorSecret SECRET =
      new AuthenticatorSecret("JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP");

  @Autowired SecondFactors factors;
  @Autowired SignedIn signedIn;
  @Autowired JdbcClient sql;
  @Autowired Acting acting;

  private List<String> recovery = List.of();

  @BeforeEach
  void an_app_is_set_up() {
    signedIn.as(Role.AUDITOR, "dorset");
    TestDatabase.asOwner("truncate access.sign_in_try", "truncate access.sign_in_source");
    var force = Set.of(new ForceId("dorset"));
    var auditor = new Actor(AUDITOR, "Auditor", Role.AUDITOR, force, "local");
    recovery = factors.setUp(auditor, SECRET, codeAt(-30));
    assertThat(recovery).hasSize(10);
  }

  private static String codeAt(int seconds) {
    return AppCodes.at(SECRET.text(), Instant.now().plusSeconds(seconds));
  }

  private CodeOutcome typed(String code) {
    return factors.accept(READER, AUDITOR, code, "192.0.2.80");
  }

  private byte[] kept() {
    return acting.commit(
        READER,
        () ->
            sql.sql("select secret from access.second_factor where account = :account")
                .param("account", AUDITOR)
                .query((row, _) -> row.getBytes(1))
                .single());
  }

  private void keep(byte[] secret) {
    acting.commit(
        READER,
        () ->
            sql.sql("update access.second_factor set secret = :secret where account = :account")
                .param("secret", secret)
                .param("account", AUDITOR)
                .update());
  }

  @Test
  void it_is_sealed_and_the_apps_code_opens() {
    assertThat(kept()).hasSize(49);
    assertThat(new String(kept(), ISO_8859_1))
        .doesNotContain(new String(SECRET.bytes(), ISO_8859_1));
    assertThat(typed(codeAt(0))).isInstanceOf(CodeOutcome.Right.class);
  }

  @Test
  void what_an_earlier_muster_kept_opens_and_is_sealed_at_the_next_start() {
    keep(SECRET.bytes());
    assertThat(typed(codeAt(0))).isInstanceOf(CodeOutcome.Right.class);
    assertThat(kept()).isEqualTo(SECRET.bytes());

    factors.sealPlain(READER);

    assertThat(kept()).hasSize(49);
    assertThat(typed(codeAt(30))).isInstanceOf(CodeOutcome.Right.class);
  }

  @Test
  void without_its_key_the_app_no_longer_opens_and_a_recovery_code_does() {
    var other = Base64.getEncoder().encodeToString(new byte[32]);
    keep(new SecretSeal(new SecretsKey(Path.of("none"), other)).seal(AUDITOR, SECRET.bytes()));

    assertThat(typed(codeAt(0))).isInstanceOf(CodeOutcome.Wrong.class);
    assertThat(typed(recovery.getFirst())).isInstanceOf(CodeOutcome.Recovered.class);
  }
}
