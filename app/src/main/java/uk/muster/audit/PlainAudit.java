package uk.muster.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import uk.muster.audit.chain.Layout;
import uk.muster.audit.chain.Root;
import uk.muster.audit.chain.Verdict;
import uk.muster.audit.chain.Verifier;
import uk.muster.shared.Recorded;

/// The audit on one plain connection, for commands that work without the application.
///
/// @param connection in a transaction that the caller begins and ends
public record PlainAudit(Connection connection) {
  /// Keeps one event, in the name of its actor.
  public void keep(Recorded event, Instant now) throws SQLException {
    actAs(event.actor().account());
    AuditStore.on(connection).add(Audit.content(event.actor(), event, now));
  }

  /// All signed roots, for a role that may read them.
  public List<Root> roots() {
    return ExportStore.on(connection).roots();
  }

  /// Verifies the whole record against roots that were kept elsewhere.
  public Verdict verify(List<Root> keptElsewhere, Instant now) throws SQLException {
    actAs(AuditChain.SEALER.account());
    var verifier = new Verifier(keptElsewhere);
    ExportStore.on(connection).lines(Layout.time(now), AuditChain.BATCH, verifier::accept);
    return verifier.verdict();
  }

  private void actAs(String account) throws SQLException {
    try (var statement =
        connection.prepareStatement("select set_config('muster.account', ?, true)")) {
      statement.setString(1, account);
      statement.execute();
    }
  }
}
