package uk.muster.access.secret;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import uk.muster.database.SecretFile;

/// Where the key is kept under which the secrets of second factors are sealed: in the setting, or
/// in a file of the data folder that only its owner may read, made when it is first needed.
final class SecretsKey {
  static final String SETTING = "MUSTER_SECRETS_KEY";

  private static final int BYTES = 32;

  private final Path file;
  private final String given;

  /// Reads nothing yet.
  ///
  /// @param given 32 bytes in base 64, or the path of a file that holds them; may be empty
  SecretsKey(Path file, String given) {
    this.file = file;
    this.given = given.strip();
  }

  synchronized SecretKey get() {
    try {
      if (!given.isEmpty()) {
        return key(given).or(() -> key(read(Path.of(given)))).orElseThrow(SecretsKey::unusable);
      }
      return key(SecretFile.readOrMake(file, SecretsKey::make)).orElseThrow(SecretsKey::unusable);
    } catch (IOException | UncheckedIOException e) {
      throw new IllegalStateException(
          "The key of secrets cannot be read or made (%s, or %s)".formatted(SETTING, file), e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static IllegalStateException unusable() {
    return new IllegalStateException("The key of secrets must be 32 bytes in base 64");
  }

  private static Optional<SecretKey> key(String text) {
    try {
      var bytes = Base64.getDecoder().decode(text.strip());
      return bytes.length == BYTES
          ? Optional.of(new SecretKeySpec(bytes, "AES"))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String make() {
    var bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes) + "\n";
  }
}
