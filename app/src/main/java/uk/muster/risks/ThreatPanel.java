package uk.muster.risks;

import java.time.LocalDate;
import java.util.Optional;
import uk.muster.look.table.Table;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;

/// Something that a module above shows on the page of a threat beside the picture. The module
/// supplies it as a bean.
public interface ThreatPanel {
  /// The heading of the panel.
  String title();

  /// What to show; empty for nothing.
  Optional<Table> panel(Actor actor, ForceId force, String threat, LocalDate on);
}
