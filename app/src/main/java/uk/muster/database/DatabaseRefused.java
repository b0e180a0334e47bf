package uk.muster.database;

/// The database cannot be used as it stands; the message says why and what to do.
public final class DatabaseRefused extends RuntimeException {
  public DatabaseRefused(String message) {
    super(message);
  }

  public DatabaseRefused(String message, Throwable cause) {
    super(message, cause);
  }
}
