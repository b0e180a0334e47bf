package uk.muster.cli.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.function.Consumer;
import uk.muster.cli.Refused;

/// A file that is either whole or not there: it is written beside its place and moved when it is
/// whole.
///
/// @param replacing whether a file that is there already may give way
public record WholeFile(Path path, boolean replacing) {

  /// Refuses before any work what could not be written after it.
  public void check() {
    if (Files.isDirectory(path)) {
      throw new Refused("--out (%s) is a folder; say a file in it".formatted(path));
    }
    if (!replacing && Files.exists(path)) {
      throw new Refused(
          "There is a file %s already; it was left as it is (--replace writes over it)"
              .formatted(path));
    }
    inFolder(path);
    try {
      Files.deleteIfExists(Files.write(aside(), new byte[0]));
    } catch (IOException e) {
      throw new Refused("%s cannot be written: %s".formatted(path, why(e)));
    }
  }

  /// Refuses what would stand in a folder that is not there.
  static void inFolder(Path path) {
    var folder = path.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new Refused("There is no folder %s".formatted(folder));
    }
  }

  /// Writes it.
  ///
  /// @throws UncheckedIOException in words, when it cannot be written; nothing is left of it then
  public void write(Consumer<OutputStream> content) {
    try {
      try (var to = new BufferedOutputStream(Files.newOutputStream(aside()))) {
        content.accept(to);
      }
      Files.move(aside(), path, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw failed(e);
    } catch (UncheckedIOException e) {
      throw failed(Objects.requireNonNull(e.getCause()));
    } finally {
      remove();
    }
  }

  private UncheckedIOException failed(IOException e) {
    return new UncheckedIOException(
        "%s cannot be written: %s; nothing is left of it".formatted(path, why(e)), e);
  }

  private void remove() {
    try {
      Files.deleteIfExists(aside());
    } catch (IOException e) {
      // it is marked as a part by its name, and the failure to write it has been told
    }
  }

  private Path aside() {
    return path.resolveSibling("." + path.getFileName() + ".part");
  }

  /// As the system puts it, without the path once more.
  static String why(IOException failure) {
    return switch (failure) {
      case AccessDeniedException _ -> "Permission denied";
      case FileSystemException system when system.getReason() != null -> system.getReason();
      case FileSystemException _ -> "the folder takes no files";
      default -> Objects.toString(failure.getMessage());
    };
  }
}
