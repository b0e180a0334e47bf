package uk.muster.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/// The files that lay beside the database when the backup was made.
record Beside(Path folder, BackupFile backup) {
  /// Refuses when a file of that name, with other contents, is there already.
  void refuseOthers() throws IOException {
    for (var piece : backup.manifest().files()) {
      var path = place(piece);
      if (Files.exists(path)) {
        var there = Measured.only();
        Files.copy(path, there);
        if (!there.piece(piece.entry()).equals(piece)) {
          throw new BackupRefused(
              "The place is not empty: %s is there and is not the one of the backup"
                  .formatted(path));
        }
      }
    }
  }

  void write() throws IOException {
    for (var piece : backup.manifest().files()) {
      var path = place(piece);
      Files.createDirectories(Objects.requireNonNull(path.getParent()));
      try (var in = backup.content(piece)) {
        Files.copy(in, path, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /// Where a piece goes: always inside the folder, whatever the file says.
  private Path place(Manifest.Piece piece) {
    var inside = folder.toAbsolutePath().normalize();
    var path = inside.resolve(piece.entry().replaceFirst("^beside/", "")).normalize();
    if (!path.startsWith(inside) || path.equals(inside)) {
      throw new BackupRefused(
          "The file is damaged: %s would go outside %s".formatted(piece.entry(), folder));
    }
    return path;
  }
}
