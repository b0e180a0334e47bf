package uk.muster.database;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/// A PostgreSQL that somebody else runs, named by two settings: `MUSTER_DATABASE_URL` for the
/// application and `MUSTER_DATABASE_OWNER_URL` for the owner of the tables.
public final class ExternalPostgres {
  public static final String APPLICATION_URL = "MUSTER_DATABASE_URL";
  public static final String OWNER_URL = "MUSTER_DATABASE_OWNER_URL";
  public static final String BACKUP_URL = "MUSTER_DATABASE_BACKUP_URL";

  private ExternalPostgres() {}

  /// The address in the settings, or empty when none is set.
  ///
  /// @throws DatabaseRefused when only one is set, or one cannot be read
  public static Optional<DatabaseAddress> from(Map<String, String> settings) {
    var application = settings.getOrDefault(APPLICATION_URL, "");
    var owner = settings.getOrDefault(OWNER_URL, "");
    if (application.isBlank() && owner.isBlank()) {
      return Optional.empty();
    }
    if (application.isBlank() || owner.isBlank()) {
      throw new DatabaseRefused(
          "%s is set but %s is not: Muster needs both, one role to migrate and one to work"
              .formatted(
                  application.isBlank() ? OWNER_URL : APPLICATION_URL,
                  application.isBlank() ? APPLICATION_URL : OWNER_URL));
    }
    return Optional.of(
        new DatabaseAddress(login(OWNER_URL, owner), login(APPLICATION_URL, application)));
  }

  /// The role that may read every row for a backup.
  ///
  /// @throws DatabaseRefused when the setting is missing or cannot be read
  public static DatabaseAddress.Login backup(Map<String, String> settings) {
    var backup = settings.getOrDefault(BACKUP_URL, "");
    if (backup.isBlank()) {
      throw new DatabaseRefused(
          "%s is not set: a backup needs a role of its own that may read every row (bypassrls, and a member of pg_read_all_data)"
              .formatted(BACKUP_URL));
    }
    return login(BACKUP_URL, backup);
  }

  /// Reads `postgresql://user:password@host:port/database?options`, with or without `jdbc:`.
  static DatabaseAddress.Login login(String setting, String text) {
    var bare = text.startsWith("jdbc:") ? text.substring(5) : text;
    URI uri;
    try {
      uri = URI.create(bare);
    } catch (IllegalArgumentException e) {
      throw unreadable(setting, e);
    }
    if (!"postgresql".equals(uri.getScheme()) || uri.getHost() == null || uri.getPath() == null) {
      throw unreadable(setting, null);
    }
    var user = "";
    var password = "";
    if (uri.getRawUserInfo() != null) {
      var parts = uri.getRawUserInfo().split(":", 2);
      user = decode(parts[0]);
      password = parts.length > 1 ? decode(parts[1]) : "";
    }
    var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    var port = uri.getPort() < 0 ? 5432 : uri.getPort();
    var url = "jdbc:postgresql://%s:%d%s%s".formatted(uri.getHost(), port, uri.getPath(), query);
    return new DatabaseAddress.Login(url, user, password);
  }

  private static DatabaseRefused unreadable(
      String setting, @org.jspecify.annotations.Nullable Throwable cause) {
    var message =
        "%s must look like postgresql://user:password@host:5432/muster (the value is not shown here)"
            .formatted(setting);
    return cause == null ? new DatabaseRefused(message) : new DatabaseRefused(message, cause);
  }

  private static String decode(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
