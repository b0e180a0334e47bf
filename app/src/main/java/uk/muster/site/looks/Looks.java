package uk.muster.site.looks;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.audit.Audit;
import uk.muster.audit.AuditQuestion;
import uk.muster.audit.AuditRow;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;

/// What inspectors looked at: put on record for each force whose rows were shown, and read there.
@Service
public class Looks {
  private final Audit audit;
  private final ApplicationEventPublisher events;

  Looks(Audit audit, ApplicationEventPublisher events) {
    this.audit = audit;
    this.events = events;
  }

  /// Puts on record what the actor is about to be shown. Where that fails nothing is shown.
  @Transactional
  public void record(Actor actor, Looked looked) {
    if (looked.isRecordedOf(actor)) {
      events.publishEvent(looked.by(actor));
    }
  }

  /// What inspectors looked at of a force, samples included, newest first.
  public List<AuditRow> list(Actor actor, ForceId force, AuditQuestion question) {
    return audit.looks(actor, force, question);
  }
}
