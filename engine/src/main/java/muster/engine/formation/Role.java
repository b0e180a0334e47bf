package muster.engine.formation;

import java.util.List;

/// One kind of post in a unit: how many of it, the ranks that may fill it (none named: any rank)
/// and every skill its holder must have in date.
public record Role(String code, int count, List<String> ranks, List<String> skills) {
  public Role {
    if (code.isBlank()) {
      throw new IllegalArgumentException("role code is blank");
    }
    if (count < 1 || count > 10_000) {
      throw new IllegalArgumentException(
          "count (%d) of role %s must be 1 to 10000".formatted(count, code));
    }
    ranks = List.copyOf(ranks);
    skills = List.copyOf(skills);
  }
}
