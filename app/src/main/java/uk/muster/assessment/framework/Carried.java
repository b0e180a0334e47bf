package uk.muster.assessment.framework;

import java.util.List;

/// What a question of a framework comes from in an older one.
///
/// @param sources the strongest first; empty when the question is new
public record Carried(String question, List<Source> sources) {
  public Carried {
    sources = List.copyOf(sources);
  }

  /// Whether nothing older answers it.
  public boolean fresh() {
    return sources.isEmpty();
  }

  /// A question of the older framework.
  ///
  /// @param framework the code of the older framework
  /// @param relation the weakest on the way
  /// @param weakest the link of the way where it became so, as `code/version question →
  ///   code/version question`; empty when all of it asks the same
  /// @param way what the chain goes through, from the older to the newer, as `code/version
  ///   question`
  public record Source(
      String framework, String question, Relation relation, String weakest, List<String> way) {
    public Source {
      way = List.copyOf(way);
    }
  }
}
