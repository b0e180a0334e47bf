package uk.muster.exchange;

/// What became of the rows of a file. They always add up; a sum that does not is a fault in Muster.
public record ImportCounts(
    long rowsIn, long added, long changed, long unchanged, long quarantined) {
  public ImportCounts {
    if (rowsIn != added + changed + unchanged + quarantined) {
      throw new IllegalStateException(
          "%d rows came in, but %d added + %d changed + %d unchanged + %d quarantined are %d"
              .formatted(
                  rowsIn,
                  added,
                  changed,
                  unchanged,
                  quarantined,
                  added + changed + unchanged + quarantined));
    }
  }

  public ImportCounts plus(ImportCounts other) {
    return new ImportCounts(
        rowsIn + other.rowsIn,
        added + other.added,
        changed + other.changed,
        unchanged + other.unchanged,
        quarantined + other.quarantined);
  }

  public boolean changedSomething() {
    return added + changed > 0;
  }

  /// In words: `10 rows in = 7 added + 1 changed + 0 unchanged + 2 quarantined`.
  public String words() {
    return "%d rows in = %d added + %d changed + %d unchanged + %d quarantined"
        .formatted(rowsIn, added, changed, unchanged, quarantined);
  }
}
