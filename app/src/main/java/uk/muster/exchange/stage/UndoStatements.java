package uk.muster.exchange.stage;

import static uk.muster.exchange.stage.MergeColumns.NOW;
import static uk.muster.exchange.stage.MergeColumns.list;

import uk.muster.exchange.Merge;

/// The statements that take an import out of a register again.
public final class UndoStatements {
  private final Merge merge;
  private final MergeColumns columns;

  public UndoStatements(Merge merge) {
    this.merge = merge;
    columns = new MergeColumns(merge);
  }

  public String blockers() {
    return """
    select distinct c.superseded_by from %s c
    where c.import_id = :import and c.force_id = :force
      and c.superseded_by is not null and c.superseded_by <> :import\
    """
        .formatted(merge.table());
  }

  public String closeUndone() {
    return """
    update %s c set recorded_to = :at, superseded_by = :import
    where c.import_id = :import and c.force_id = :force and %s\
    """
        .formatted(merge.table(), NOW);
  }

  public String restore() {
    var stored = list(columns.stored(), "");
    return """
    insert into %1$s (%2$s, recorded_from, import_id)
    select %2$s, :at, import_id from %1$s c
    where c.superseded_by = :import and c.import_id <> :import and c.force_id = :force\
    """
        .formatted(merge.table(), stored);
  }
}
