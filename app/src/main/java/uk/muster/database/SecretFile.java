package uk.muster.database;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.function.Supplier;

/// A secret in a file of the data folder that only its owner may read.
public final class SecretFile {
  private SecretFile() {}

  /// What the file holds. Where there is none it is made, whole or not at all; of several processes
  /// that make it at once the first wins, and all read the same. The folder must allow hard links.
  public static String readOrMake(Path file, Supplier<String> secret) throws IOException {
    if (!Files.exists(file)) {
      make(file, secret.get());
    }
    return Files.readString(file);
  }

  private static void make(Path file, String secret) throws IOException {
    var folder = Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
    var draft = Files.createTempFile(folder, "secret", ".draft", ownerOnly());
    try {
      Files.writeString(draft, secret);
      Files.createLink(file, draft);
    } catch (FileAlreadyExistsException e) {
      // another process was first, and its secret holds
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static FileAttribute<?>[] ownerOnly() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
