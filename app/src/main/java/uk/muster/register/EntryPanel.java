package uk.muster.register;

import java.time.LocalDate;
import java.util.Optional;
import uk.muster.look.table.Table;
import uk.muster.shared.Actor;

/// Something that a module shows on the record pages of one kind beside what its fields say. The
/// module supplies it as a bean.
public interface EntryPanel {
  /// The code of the kind.
  String kind();

  /// The heading of the panel.
  String title();

  /// What to show; empty for nothing.
  Optional<Table> panel(Actor actor, Entry entry, LocalDate on);
}
