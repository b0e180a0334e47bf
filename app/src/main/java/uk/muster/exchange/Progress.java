package uk.muster.exchange;

/// Hears how far an import has come.
@FunctionalInterface
public interface Progress {
  /// Nobody listens.
  Progress SILENT = (_, _) -> {};

  /// So many rows of the table have been read.
  void rows(String table, long rows);
}
