package uk.muster.exercises.lesson;

import java.util.List;
import java.util.stream.Stream;

/// By how much an open lesson lowers the confidence of the answers that it touches. No source gives
/// these figures: they are defaults of Muster, and pages say so.
///
/// @param points of a hundred
/// @param usual whether it stands for lessons of which no significance is said
record ConfidenceScale(String code, String name, int points, boolean usual) {
  private static final List<ConfidenceScale> ALL =
      Shipped.rows("significance").stream()
          .map(row ->
              new ConfidenceScale(
                  row.getField("code"),
                  row.getField("name"),
                  Integer.parseInt(row.getField("points")),
                  row.getField("usual").equals("yes")))
          .toList();

  /// All that lessons together may take away, of a hundred.
  static final int MOST = 60;

  /// The row for a significance, or for none.
  static ConfidenceScale of(String code) {
    return ALL.stream()
        .filter(one -> code.isEmpty() ? one.usual : one.code.equals(code))
        .findFirst()
        .orElseThrow();
  }

  /// Codes and words in turn, for a field to choose from.
  static String[] choices() {
    return ALL.stream().flatMap(one -> Stream.of(one.code, one.name)).toArray(String[]::new);
  }
}
