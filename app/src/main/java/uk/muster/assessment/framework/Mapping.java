package uk.muster.assessment.framework;

import java.util.List;

/// What became of the questions of one version of a framework in another, newer one.
public record Mapping(
    String fromCode, int fromVersion, String toCode, int toVersion, List<Pair> pairs) {
  public Mapping {
    pairs = List.copyOf(pairs);
  }

  /// One question of the newer framework and what it comes from.
  ///
  /// @param from a question of the older framework; empty when the relation is none
  /// @param to a question of the newer framework
  /// @param note why, where the relation does not say it all
  public record Pair(String from, String to, Relation relation, String note) {}
}
