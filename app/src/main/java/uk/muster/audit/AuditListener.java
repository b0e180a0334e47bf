package uk.muster.audit;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.muster.shared.Recorded;

/// Hears every recorded event while its transaction is still open.
@Component
class AuditListener {
  private final Audit audit;

  AuditListener(Audit audit) {
    this.audit = audit;
  }

  @EventListener
  void on(Recorded event) {
    audit.keep(event.actor(), event);
  }
}
