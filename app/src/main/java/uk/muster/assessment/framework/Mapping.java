package uk.muster.assessment.framework;

import java.util.ArrayList;
import java.util.List;

/// What became of the questions of one version of a framework in another, newer one.
public record Mapping(
    String fromCode, int fromVersion, String toCode, int toVersion, List<Pair> pairs) {
  public Mapping {
    pairs = List.copyOf(pairs);
  }

  /// What it names and is not there.
  List<String> dangling(Framework from, Framework to) {
    var faults = new ArrayList<String>();
    for (var pair : pairs) {
      if (!pair.from().isEmpty() && from.question(pair.from()).isEmpty()) {
        faults.add("from " + missing(pair.from(), from));
      }
      if (to.question(pair.to()).isEmpty()) {
        faults.add("to " + missing(pair.to(), to));
      }
    }
    return faults;
  }

  private static String missing(String question, Framework framework) {
    return "(%s) is not a question of %s, version %d"
        .formatted(question, framework.code(), framework.version());
  }

  /// One question of the newer framework and what it comes from.
  ///
  /// @param from a question of the older framework; empty when the relation is none
  /// @param to a question of the newer framework
  /// @param note why, where the relation does not say it all
  public record Pair(String from, String to, Relation relation, String note) {}
}
