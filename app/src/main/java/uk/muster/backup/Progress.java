package uk.muster.backup;

/// Told how far a backup or a restore has come.
@FunctionalInterface
public interface Progress {
  void say(String words);
}
