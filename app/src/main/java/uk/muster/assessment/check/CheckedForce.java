package uk.muster.assessment.check;

import java.util.List;
import uk.muster.shared.Check;

/// What the cross-checks find for a force on a day, as far as one may see it.
///
/// @param checks those that were made, by severity and identifier
/// @param found the gravest first
/// @param hidden how many more findings rest on entries that one may not see
/// @param notMade how many checks need a right that one does not hold for the force
public record CheckedForce(List<Check> checks, List<Found> found, int hidden, int notMade) {
  public CheckedForce {
    checks = List.copyOf(checks);
    found = List.copyOf(found);
  }

  /// A finding and the check that made it.
  public record Found(Check check, Check.Finding finding) {}

  public long count(Check.Severity severity) {
    return found.stream().filter(one -> one.check().severity() == severity).count();
  }

  /// What one check found.
  public long count(Check check) {
    return found.stream()
        .filter(one -> one.check().identifier().equals(check.identifier()))
        .count();
  }
}
