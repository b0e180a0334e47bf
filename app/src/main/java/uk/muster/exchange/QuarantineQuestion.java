package uk.muster.exchange;

import java.util.Optional;
import uk.muster.shared.ForceId;

/// Which quarantined rows are asked for.
///
/// @param kind a kind of table, or empty for all
/// @param code a reason, or empty for all
/// @param importId one import, or 0 for all
/// @param after only rows with a larger identifier: 0, or the last one of the page before
public record QuarantineQuestion(
    Optional<ForceId> force,
    String kind,
    String code,
    long importId,
    QuarantinedRow.State state,
    long after,
    int most) {
  public QuarantineQuestion {
    if (most < 1 || most > 500) {
      throw new IllegalArgumentException("most (%d) must be from 1 to 500".formatted(most));
    }
  }

  /// The first page of what waits.
  public static QuarantineQuestion waiting() {
    return new QuarantineQuestion(
        Optional.empty(), "", "", 0, QuarantinedRow.State.WAITING, 0, 100);
  }

  /// What waits of a kind of a force.
  static QuarantineQuestion waiting(ForceId force, String kind, long after, int most) {
    return new QuarantineQuestion(
        Optional.of(force), kind, "", 0, QuarantinedRow.State.WAITING, after, most);
  }
}
