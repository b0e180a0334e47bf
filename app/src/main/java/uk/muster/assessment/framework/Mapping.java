package uk.muster.assessment.framework;

import java.time.Instant;
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

  /// The same with what one question comes from said anew.
  Mapping with(String question, List<Pair> said) {
    var all = new ArrayList<Pair>();
    pairs.stream().filter(one -> !one.to().equals(question)).forEach(all::add);
    all.addAll(said);
    return new Mapping(fromCode, fromVersion, toCode, toVersion, all);
  }

  /// What one question comes from, as it is said here.
  public List<Pair> of(String question) {
    return pairs.stream().filter(one -> one.to().equals(question)).toList();
  }

  /// One version of it as it is kept.
  ///
  /// @param by the account that said so
  public record Kept(Mapping mapping, int version, Instant at, String by) {}

  /// One question of the newer framework and what it comes from.
  ///
  /// @param from a question of the older framework; empty when the relation is none
  /// @param to a question of the newer framework
  /// @param note why, where the relation does not say it all
  public record Pair(String from, String to, Relation relation, String note) {}
}
