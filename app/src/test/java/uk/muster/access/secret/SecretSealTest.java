package uk.muster.access.secret;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretSealTest {
  private static final byte[] SECRET = "twenty bytes, exact!".getBytes(UTF_8);
  private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

  @TempDir Path folder;

  private SecretSeal seal(String given) {
    return new SecretSeal(new SecretsKey(folder.resolve("keys/secrets.key"), given));
  }

  @Test
  void a_sealed_secret_opens_under_its_key_and_for_its_account_only() {
    var seal = seal(KEY);
    var kept = seal.seal("anna", SECRET);

    assertThat(seal.open("anna", kept)).contains(SECRET);
    assertThat(seal.open("berta", kept)).isEmpty();
    assertThat(seal("").open("anna", kept)).isEmpty();
    assertThat(kept).hasSize(49).isNotEqualTo(seal.seal("anna", SECRET));
  }

  @Test
  void any_byte_that_was_changed_keeps_it_shut() {
    var seal = seal(KEY);
    var kept = seal.seal("anna", SECRET);
    for (int i = 0; i < kept.length; i++) {
      var changed = kept.clone();
      changed[i] ^= 1;
      assertThat(seal.open("anna", changed)).as("byte %d", i).isEmpty();
    }
    assertThat(seal.open("anna", new byte[0])).isEmpty();
  }

  @Test
  void what_an_earlier_muster_kept_is_read_as_it_is() {
    assertThat(seal(KEY).open("anna", SECRET)).contains(SECRET);
  }

  @Test
  void the_key_is_made_once_for_its_owner_alone_and_read_from_then_on() throws Exception {
    var kept = seal("").seal("anna", SECRET);

    assertThat(seal("").open("anna", kept)).contains(SECRET);
    var file = folder.resolve("keys/secrets.key");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(seal(file.toString()).open("anna", kept)).contains(SECRET);
    assertThat(seal(Files.readString(file)).open("anna", kept)).contains(SECRET);
  }

  @Test
  void a_setting_that_is_no_key_is_refused_without_being_shown() throws Exception {
    var file = Files.writeString(folder.resolve("short"), "c2hvcnQ=");

    assertThatThrownBy(() -> seal(file.toString()).seal("anna", SECRET))
        .hasMessage("The key of secrets must be 32 bytes in base 64");
    assertThatThrownBy(() -> seal("no-such-file").seal("anna", SECRET))
        .hasMessageContaining("MUSTER_SECRETS_KEY");
  }
}
