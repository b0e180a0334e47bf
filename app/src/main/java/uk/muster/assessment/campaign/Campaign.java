package uk.muster.assessment.campaign;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import uk.muster.shared.ForceId;

/// One round of assessments, over one force, the forces of a grouping, or all.
///
/// @param code made from scope and title, such as `leicestershire-quarter-3-2026`
/// @param scope the force, the grouping of forces, or `england-and-wales`
/// @param previous the campaign that it is compared with
/// @param open whether answers are still taken
public record Campaign(
    String code,
    String title,
    Cycle cycle,
    String edition,
    String scope,
    Set<ForceId> forces,
    LocalDate openedOn,
    LocalDate due,
    Optional<String> previous,
    boolean open) {
  public Campaign {
    forces = Set.copyOf(forces);
  }

  /// Whether its day has passed and it is still open.
  public boolean late(LocalDate today) {
    return open && due.isBefore(today);
  }
}
