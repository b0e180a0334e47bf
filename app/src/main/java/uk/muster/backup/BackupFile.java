package uk.muster.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// A backup that is there, read and never written.
final class BackupFile implements AutoCloseable {
  private final Path path;
  private final ZipFile zip;
  private final Manifest manifest;

  private BackupFile(Path path, ZipFile zip, Manifest manifest) {
    this.path = path;
    this.zip = zip;
    this.manifest = manifest;
  }

  /// An empty file beside the one that is wanted; nobody but its maker may read it.
  static Path draft(Path wanted) throws IOException {
    var folder = Objects.requireNonNull(wanted.toAbsolutePath().getParent());
    var posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    return posix
        ? Files.createTempFile(
            folder,
            wanted.getFileName() + ".",
            ".part",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
        : Files.createTempFile(folder, wanted.getFileName() + ".", ".part");
  }

  /// Opens a file and reads its manifest.
  ///
  /// @throws BackupRefused when it is no backup, is cut short or of a newer form
  static BackupFile open(Path path) {
    ZipFile zip = null;
    try {
      zip = new ZipFile(path.toFile());
      var entry = zip.getEntry(Manifest.ENTRY);
      if (entry == null) {
        throw new BackupRefused(
            "%s is not a backup of Muster: it has no %s".formatted(path, Manifest.ENTRY));
      }
      return new BackupFile(path, zip, Manifest.read(whole(zip, entry)));
    } catch (NoSuchFileException | java.io.FileNotFoundException e) {
      throw new BackupRefused("There is no file %s that can be read".formatted(path), e);
    } catch (IOException e) {
      close(zip);
      throw new BackupRefused(
          "%s is damaged, cut short or no backup: %s".formatted(path, e.getMessage()), e);
    } catch (RuntimeException e) {
      close(zip);
      throw e;
    }
  }

  /// The manifest holds everybody else's checksum; the ZIP holds its own.
  private static byte[] whole(ZipFile zip, ZipEntry entry) throws IOException {
    try (var in = zip.getInputStream(entry)) {
      var bytes = in.readAllBytes();
      var sum = new CRC32();
      sum.update(bytes);
      if (sum.getValue() != entry.getCrc()) {
        throw new ZipException("the manifest does not give its checksum");
      }
      return bytes;
    }
  }

  Manifest manifest() {
    return manifest;
  }

  /// Reads every entry and compares it with the manifest.
  ///
  /// @throws BackupRefused when one is missing, damaged or too many
  void check(Progress progress) {
    var named = new ArrayList<Manifest.Piece>(manifest.files());
    manifest.tables().forEach(table -> named.add(table.piece()));
    refuseStrangers(named);
    for (var table : manifest.tables()) {
      if (read(table.piece()) != table.rows()) {
        throw damaged(table.piece(), "it has another number of rows than its manifest says");
      }
      progress.say("%,d rows of %s checked".formatted(table.rows(), table.name()));
    }
    manifest.files().forEach(this::read);
  }

  private void refuseStrangers(List<Manifest.Piece> named) {
    var known = new TreeSet<String>();
    known.add(Manifest.ENTRY);
    named.forEach(piece -> known.add(piece.entry()));
    zip.stream()
        .map(ZipEntry::getName)
        .filter(name -> !known.contains(name))
        .findFirst()
        .ifPresent(name -> {
          throw new BackupRefused(
              "%s is damaged: it holds %s, of which its manifest says nothing"
                  .formatted(path, name));
        });
  }

  /// Reads an entry to its end; answers how many rows it would be.
  private long read(Manifest.Piece piece) {
    var measured = Measured.only();
    try (var in = content(piece)) {
      in.transferTo(measured);
    } catch (IOException e) {
      throw damaged(piece, String.valueOf(e.getMessage()));
    }
    if (!measured.piece(piece.entry()).equals(piece)) {
      throw damaged(piece, "its bytes do not give the checksum in its manifest");
    }
    return measured.rows();
  }

  /// The bytes of an entry.
  InputStream content(Manifest.Piece piece) throws IOException {
    var entry = zip.getEntry(piece.entry());
    if (entry == null) {
      throw damaged(piece, "it is missing");
    }
    return zip.getInputStream(entry);
  }

  private BackupRefused damaged(Manifest.Piece piece, String why) {
    return new BackupRefused(
        "%s is damaged at %s: %s. Nothing was restored".formatted(path, piece.entry(), why));
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private static void close(@org.jspecify.annotations.Nullable ZipFile zip) {
    try {
      if (zip != null) {
        zip.close();
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
