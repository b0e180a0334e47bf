package uk.muster.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.muster.shared.ForceId;

/// What one file brought for one force.
///
/// @param id the same for all forces of the file
/// @param force empty for the rows that could be given to no force; only the importer sees those
/// @param asAt the day that the file's ranks, posts and bases are true from
/// @param extraColumns headings of the file that were not read
/// @param missing how many rows of the register a complete file did not name
public record Import(
    long id,
    Optional<ForceId> force,
    String kind,
    String file,
    String sha256,
    LocalDate asAt,
    Instant at,
    String account,
    boolean complete,
    List<String> extraColumns,
    ImportCounts counts,
    long missing,
    Optional<Undone> undone) {
  public Import {
    extraColumns = List.copyOf(extraColumns);
  }

  /// When and by whom an import was undone, and why.
  public record Undone(Instant at, String account, String why) {}
}
