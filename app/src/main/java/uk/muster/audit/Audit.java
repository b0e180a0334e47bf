package uk.muster.audit;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.shared.Actor;
import uk.muster.shared.Recorded;
import uk.muster.shared.Right;

/// Questions about what was done, and the one writer of the record.
@Service
@Transactional
public class Audit {
  private final AuditStore store;

  Audit(AuditStore store) {
    this.store = store;
  }

  /// The rows of the actor's forces, newest first.
  @Transactional(readOnly = true)
  public List<AuditRow> list(Actor actor, AuditQuestion question) {
    actor.require(Right.READ_AUDIT);
    return store.list(question);
  }

  /// Keeps one event, in the transaction that is running or in one of its own.
  public void keep(Actor actor, Recorded event) {
    store.add(actor, event, AuditDigest.of(actor, event));
  }
}
