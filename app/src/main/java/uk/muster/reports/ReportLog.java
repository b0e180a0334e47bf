package uk.muster.reports;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.shared.Actor;

/// Keeps on record who made which document; apart from `Reports`, which asks many front doors and
/// holds no transaction of its own meanwhile.
@Service
@Transactional
class ReportLog {
  private final ApplicationEventPublisher events;

  ReportLog(ApplicationEventPublisher events) {
    this.events = events;
  }

  public void made(Actor actor, Order order) {
    events.publishEvent(ReportRecorded.made(actor, order));
  }
}
