package uk.muster.exercises.lesson;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The principles of joint working of the three emergency services, by which lessons are sorted.
///
/// @param source where they are taken from, in words
record JointDoctrine(String code, String name, String source) {
  private static final List<JointDoctrine> ALL =
      Shipped.rows("joint-doctrine").stream()
          .map(row ->
              new JointDoctrine(row.getField("code"), row.getField("name"), row.getField("source")))
          .toList();

  static List<JointDoctrine> all() {
    return ALL;
  }

  /// Where the principles are taken from.
  static String sources() {
    return ALL.stream().map(JointDoctrine::source).distinct().collect(Collectors.joining("; "));
  }

  /// Codes and words in turn, for a field to choose from.
  static String[] choices() {
    return ALL.stream().flatMap(theme -> Stream.of(theme.code, theme.name)).toArray(String[]::new);
  }
}
