package uk.muster.workforce.subject;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;
import uk.muster.workforce.PeopleRead;

/// What the registers keep of one person, in every version, for a person who asks what is kept of
/// them. The reading is recorded.
@Service
@Transactional
public class Subjects {
  private final SubjectStore store;
  private final ApplicationEventPublisher events;

  Subjects(SubjectStore store, ApplicationEventPublisher events) {
    this.store = store;
    this.events = events;
  }

  public List<Kept> of(Actor actor, ForceId force, String personId) {
    actor.require(Right.READ_PEOPLE, force);
    events.publishEvent(new PeopleRead(actor, force, "person " + personId));
    return store.of(force, personId);
  }
}
