package uk.muster.cli;

/// A row of a file that could not be used, and why.
record RefusedRow(String file, long line, String column, String value, String reason) {
  String words() {
    return "%s, line %d, %s (%s): %s".formatted(file, line, column, value, reason);
  }
}
