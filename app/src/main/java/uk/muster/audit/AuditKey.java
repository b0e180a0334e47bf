package uk.muster.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import uk.muster.audit.chain.SigningKey;
import uk.muster.database.SecretFile;

/// Where the key that signs roots is kept: in the setting, or in a file of the data folder that
/// only its owner may read, made when it is first needed.
final class AuditKey {
  static final String SETTING = "MUSTER_AUDIT_KEY";

  private final Path file;
  private final String given;

  /// Reads nothing yet.
  ///
  /// @param given the two PEM blocks themselves, or the path of a file that holds them; may be
  ///   empty
  AuditKey(Path file, String given) {
    this.file = file;
    this.given = given;
  }

  synchronized SigningKey get() {
    try {
      if (!given.isBlank()) {
        return SigningKey.of(
            given.contains("-----BEGIN") ? given : Files.readString(Path.of(given.strip())));
      }
      return SigningKey.of(SecretFile.readOrMake(file, () -> SigningKey.make().pem()));
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The audit key cannot be read or made (%s, or %s)".formatted(SETTING, file), e);
    }
  }
}
