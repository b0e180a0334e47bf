package uk.muster.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import uk.muster.audit.chain.Content;
import uk.muster.audit.chain.Layout;
import uk.muster.database.DatabaseAddress;
import uk.muster.shared.Role;

/// Erases contents of the audit at the end of their retention. The chain of digests stays and goes
/// on; that contents were erased, up to which row, by whom and why, is a record of the same
/// transaction. Works as the owner of the tables: the application's role cannot erase.
public final class AuditErasure {
  private final ErasureStore store;
  private final Clock clock;

  private AuditErasure(ErasureStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  public static AuditErasure as(DatabaseAddress.Login owner, Clock clock) {
    return new AuditErasure(new ErasureStore(owner), clock);
  }

  /// What was erased.
  ///
  /// @param upTo the last row of the chain whose contents are gone
  public record Erased(long rows, long upTo) {}

  /// Erases what was recorded before the day, as far as the chain reaches without a gap; empty when
  /// there is nothing.
  ///
  /// @param who whoever typed the command, as the machine knows them
  public Optional<Erased> erase(LocalDate before, String who, String reason) {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("reason (%s) must say why".formatted(reason));
    }
    var midnight = before.atStartOfDay(clock.getZone()).toOffsetDateTime();
    return store.erase(midnight, erased -> told(erased, before, who, reason));
  }

  private Content told(Erased erased, LocalDate before, String who, String reason) {
    return new Content(
        Layout.time(clock.instant()),
        "muster:erasure",
        "Muster, erasure",
        Role.SYSTEM.name(),
        "local",
        "",
        Content.ERASED,
        "rows 1 to " + erased.upTo(),
        "%d contents recorded before %s".formatted(erased.rows(), before),
        "",
        "%s (typed by %s)".formatted(reason.strip(), who));
  }
}
