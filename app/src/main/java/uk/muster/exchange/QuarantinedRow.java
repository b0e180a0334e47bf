package uk.muster.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.muster.files.Fault;
import uk.muster.shared.ForceId;

/// A row that could not be used, kept as it came.
///
/// @param force empty when the row could be given to no force; only the importer sees it then
/// @param cells what stood in the row, by column
/// @param corrected what it was corrected to; empty when it was not
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
    Map<String, String> corrected,
    State state,
    Optional<Settled> settled) {
  /// The version of a row that waits.
  public static final String WAITS = "WAITING";

  public QuarantinedRow {
    cells = Map.copyOf(cells);
    corrected = Map.copyOf(corrected);
  }

  /// What a form remembers of the row, to tell whether somebody settled it meanwhile.
  public String version() {
    return settled.map(how -> "%s %s".formatted(state, how.at())).orElse(WAITS);
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

  /// What became of a correction.
  public sealed interface Correction {
    static Correction of(EntryOutcome outcome) {
      return switch (outcome) {
        case EntryOutcome.Entered(var counts, var importId) -> new Entered(counts, importId);
        case EntryOutcome.Refused(var faults) -> new Refused(faults);
      };
    }

    /// The row is in the register.
    record Entered(ImportCounts counts, long importId) implements Correction {}

    /// The row cannot be used as it is; nothing was changed.
    record Refused(List<Fault> faults) implements Correction {
      public Refused {
        faults = List.copyOf(faults);
      }
    }

    /// Somebody settled the row meanwhile; nothing was changed.
    record ChangedMeanwhile(QuarantinedRow now) implements Correction {}
  }

  /// How many rows of a kind wait for the same reason.
  ///
  /// @param force the force, or empty for rows that could be given to none
  public record Waiting(String force, String kind, String code, long rows) {}
}
