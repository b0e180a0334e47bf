package uk.muster.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/// The folder in which Muster keeps its own PostgreSQL: data, binaries, port and passwords. Only
/// the user who made it may read it.
record DatabaseHome(Path folder) {
  /// Names a folder with the server's programs that several data folders share.
  static final String BINARIES = "muster.postgres";

  /// Opens the folder, making it with mode 0700 when it is not there.
  static DatabaseHome at(Path folder) {
    var home = new DatabaseHome(folder.toAbsolutePath().normalize());
    try {
      Files.createDirectories(home.folder);
      if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
        Files.setPosixFilePermissions(home.folder, PosixFilePermissions.fromString("rwx------"));
      }
    } catch (IOException e) {
      throw new DatabaseRefused(
          "The data folder %s cannot be made or closed to others: %s"
              .formatted(home.folder, e.getMessage()),
          e);
    }
    return home;
  }

  Path data() {
    return folder.resolve("data");
  }

  /// The server's programs: where the launcher unpacked them for all folders, else in this one.
  Path binaries() {
    var unpacked = System.getProperty(BINARIES, "");
    return unpacked.isEmpty() ? folder.resolve("bin") : Path.of(unpacked).toAbsolutePath();
  }

  /// An always empty folder: the library sweeps the folder that it takes for its own.
  Path sweep() {
    return folder.resolve("sweep");
  }

  Path lock() {
    return folder.resolve("owner.lock");
  }

  private Path settings() {
    return folder.resolve("postgres.properties");
  }

  /// Port and passwords of this folder; made once, then always the same but for the port.
  Access access() {
    try {
      var properties = new Properties();
      if (Files.exists(settings())) {
        try (var in = Files.newBufferedReader(settings())) {
          properties.load(in);
        }
        return Access.of(properties);
      }
      return save(new Access(0, secret(), secret(), secret()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Keeps the access written as a whole or not at all.
  Access save(Access access) throws IOException {
    var draft = folder.resolve("postgres.properties.new");
    try (var out = Files.newBufferedWriter(draft)) {
      access.properties().store(out, "Muster's own PostgreSQL in this folder");
    }
    Files.move(
        draft, settings(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    return access;
  }

  static String secret() {
    var bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /// Port 0 means that none was chosen yet.
  record Access(int port, String superuser, String owner, String application) {
    static Access of(Properties p) {
      return new Access(
          Integer.parseInt(p.getProperty("port")),
          p.getProperty("superuser"),
          p.getProperty("owner"),
          p.getProperty("application"));
    }

    Properties properties() {
      var p = new Properties();
      p.setProperty("port", Integer.toString(port));
      p.setProperty("superuser", superuser);
      p.setProperty("owner", owner);
      p.setProperty("application", application);
      return p;
    }

    Access onPort(int other) {
      return new Access(other, superuser, owner, application);
    }

    @Override
    public String toString() {
      return "Access[port=%d]".formatted(port);
    }
  }
}
