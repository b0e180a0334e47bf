package uk.muster.backup;

/// A backup cannot be made, or a file cannot be restored; the message says why and what to do.
public final class BackupRefused extends RuntimeException {
  public BackupRefused(String message) {
    super(message);
  }

  public BackupRefused(String message, Throwable cause) {
    super(message, cause);
  }
}
