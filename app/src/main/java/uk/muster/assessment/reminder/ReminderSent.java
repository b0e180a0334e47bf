package uk.muster.assessment.reminder;

import java.util.Optional;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Recorded;

/// Somebody was reminded by mail of what is due.
public record ReminderSent(Actor actor, Optional<ForceId> force, String subject, String after)
    implements Recorded {
  @Override
  public String act() {
    return "reminder sent";
  }
}
