package uk.muster.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import uk.muster.audit.chain.SigningKey;

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
      return Files.exists(file) ? SigningKey.of(Files.readString(file)) : make();
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The audit key cannot be read or made (%s, or %s)".formatted(SETTING, file), e);
    }
  }

  private SigningKey make() throws IOException {
    var key = SigningKey.make();
    var folder = Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
    var draft = Files.createTempFile(folder, "audit", ".key", mode());
    Files.writeString(draft, key.pem());
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    return key;
  }

  private static FileAttribute<?>[] mode() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
