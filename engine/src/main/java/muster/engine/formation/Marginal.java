package muster.engine.formation;

import java.util.List;
import java.util.OptionalInt;

/// How many people must gain one skill, and so the role, for one unit more; empty when that skill
/// alone cannot do it.
///
/// @param sources who they would be: the cheapest source first
public record Marginal(
    String role, String skill, OptionalInt peopleForOneMore, List<Source> sources) {
  /// People of one rank holding these of the unit's skills, and how many of them to train.
  public record Source(String rank, List<String> holds, int people) {
    public Source {
      holds = List.copyOf(holds);
    }
  }

  public Marginal {
    sources = List.copyOf(sources);
  }
}
