package uk.muster.files;

/// What became of the text of one cell.
sealed interface Field {
  /// The value that the text means.
  record Value(Object value) implements Field {}

  /// The text means nothing here.
  record Unreadable(String code, String words) implements Field {}
}
