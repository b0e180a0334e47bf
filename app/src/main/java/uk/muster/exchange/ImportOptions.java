package uk.muster.exchange;

import java.time.LocalDate;
import java.util.Optional;
import uk.muster.shared.ForceId;

/// How a file is to be read.
///
/// @param asAt the day from which its ranks, posts and bases are true; empty for today
/// @param complete the file names all that the register should hold: list who is missing
/// @param kind read it as this kind of table; empty to go by its headings
/// @param mappingOf use the saved mapping of this force
public record ImportOptions(
    Optional<LocalDate> asAt,
    boolean complete,
    Optional<String> kind,
    Optional<ForceId> mappingOf) {
  /// As at today, an update, by its headings, in Muster's own words.
  public static final ImportOptions USUAL =
      new ImportOptions(Optional.empty(), false, Optional.empty(), Optional.empty());

  public ImportOptions asAt(LocalDate day) {
    return new ImportOptions(Optional.of(day), complete, kind, mappingOf);
  }

  public ImportOptions asComplete() {
    return new ImportOptions(asAt, true, kind, mappingOf);
  }

  public ImportOptions as(String kindOfTable) {
    return new ImportOptions(asAt, complete, Optional.of(kindOfTable), mappingOf);
  }

  public ImportOptions withMappingOf(ForceId force) {
    return new ImportOptions(asAt, complete, kind, Optional.of(force));
  }
}
