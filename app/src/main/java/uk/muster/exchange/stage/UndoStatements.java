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

  /// What somebody changed by hand since, by its key.
  public String byHand() {
    return """
    select distinct concat_ws(', ', %s) as entry from %s c
    where c.import_id = :import and c.force_id = :force and c.superseded_by = 0
    order by 1 limit :most\
    """
        .formatted(list(merge.key(), "c."), merge.table());
  }

  /// True of `c` when nobody changed the same entry by hand since the import.
  private String untouched() {
    return """
    not exists (select from %s h
      where h.import_id = :import and h.superseded_by = 0 and %s)\
    """
        .formatted(merge.table(), columns.sameKey("h", "c"));
  }

  public String closeUndone() {
    return """
    update %s c set recorded_to = :at, superseded_by = :import
    where c.import_id = :import and c.force_id = :force and %s and %s\
    """
        .formatted(merge.table(), NOW, untouched());
  }

  public String restore() {
    var stored = list(columns.stored(), "");
    return """
    insert into %1$s (%2$s, recorded_from, import_id)
    select %2$s, :at, import_id from %1$s c
    where c.superseded_by = :import and c.import_id <> :import and c.force_id = :force
      and %3$s\
    """
        .formatted(merge.table(), stored, untouched());
  }
}
