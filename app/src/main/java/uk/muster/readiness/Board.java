package uk.muster.readiness;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import muster.engine.formation.Limit;
import uk.muster.reference.Force;
import uk.muster.reference.Grouping;
import uk.muster.reference.UnitType;

/// Several forces side by side on one day: each on its own people and vehicles, and pooled.
///
/// @param pooled what all of them could form if left-over people could serve with another force
/// @param countedOnce people on the books of several of them
public record Board(
    UnitType unit,
    LocalDate on,
    LocalDate today,
    List<Line> lines,
    List<Region> regions,
    int pooled,
    int countedOnce) {
  public Board {
    lines = List.copyOf(lines);
    regions = List.copyOf(regions);
  }

  /// One force; without a register there is no count, which is not the same as 0.
  public record Line(
      Force force, Grouping region, Optional<Commitment> commitment, Optional<Counted> counted) {}

  /// What a force can form, and what limits it.
  public record Counted(int formable, Limit limit) {}

  /// The forces of one region that the actor may see.
  ///
  /// @param formable force by force
  /// @param asked by both calls
  public record Region(Grouping region, int forces, int formable, int pooled, int asked) {}
}
