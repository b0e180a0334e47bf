package uk.muster.readiness.consistency;

import java.util.Comparator;
import java.util.List;
import uk.muster.shared.ForceId;

/// One thing that forces should have alike, and what they have.
///
/// @param what such as "Skill lasts"
/// @param of such as the name of the skill
/// @param uses the most used first
public record Compared(String what, String of, List<Use> uses) {
  public Compared {
    uses =
        uses.stream()
            .sorted(Comparator.comparingInt(Use::forces).reversed().thenComparing(Use::words))
            .toList();
  }

  /// What so many forces have.
  ///
  /// @param named those of them that the actor may be told of
  public record Use(String words, int forces, List<ForceId> named) {
    public Use {
      named = List.copyOf(named);
    }
  }

  /// Whether all that have it have the same, and more than one force has it.
  public boolean isSame() {
    return uses.size() == 1 && !isOfOneForce();
  }

  /// Whether only one force has it: there is nothing to compare it with.
  public boolean isOfOneForce() {
    return uses.size() == 1 && uses.getFirst().forces() == 1;
  }

  /// Whether no other is used by as many forces.
  public boolean isUsual(Use use) {
    return uses.stream().noneMatch(other -> !other.equals(use) && other.forces() >= use.forces());
  }

  /// Whether a use is other than the usual among several forces.
  public boolean isOdd(Use use) {
    return !isOfOneForce() && !isSame() && !isUsual(use);
  }

  /// Whether it says of a force which it is that stands apart.
  public boolean namesTheOdd() {
    return uses.stream().anyMatch(use -> isOdd(use) && !use.named().isEmpty());
  }

  /// Whether a force that stands apart is counted and not named.
  public boolean hidesTheOdd() {
    return uses.stream().anyMatch(use -> isOdd(use) && use.named().size() < use.forces());
  }
}
