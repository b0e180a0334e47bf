package uk.muster.files;

/// A file that cannot be read at all, with the reason in words. Nothing of it was used.
public final class FileRefused extends RuntimeException {
  public FileRefused(String file, String why) {
    super("%s: %s".formatted(file, why));
  }

  public FileRefused(String file, String why, Throwable cause) {
    super("%s: %s".formatted(file, why), cause);
  }
}
