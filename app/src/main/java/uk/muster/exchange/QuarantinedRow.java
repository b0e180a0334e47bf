package uk.muster.exchange;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import uk.muster.files.Fault;
import uk.muster.shared.ForceId;

/// A row that could not be used, kept as it came.
///
/// @param force empty when the row could be given to no force; only the importer sees it then
/// @param cells what stood in the row, by column
public record QuarantinedRow(
    long id,
    Optional<ForceId> force,
    long importId,
    String account,
    String kind,
    String file,
    long line,
    Fault fault,
    Map<String, String> cells,
    State state,
    Optional<Settled> settled) {
  public QuarantinedRow {
    cells = Map.copyOf(cells);
  }

  /// Where a row stands.
  public enum State {
    WAITING,
    CORRECTED,
    DISMISSED,
    UNDONE
  }

  /// When, by whom and why a row stopped waiting.
  public record Settled(Instant at, String account, String why) {}

  /// How many rows of a kind wait for the same reason.
  ///
  /// @param force the force, or empty for rows that could be given to none
  public record Waiting(String force, String kind, String code, long rows) {}
}
