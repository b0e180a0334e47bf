package uk.muster.equipment.check;

import java.util.Optional;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Recorded;

/// The lines of a check were kept, or a photograph of one was looked at. That the check itself was
/// added is recorded by the registers.
public record CheckRecorded(
    Actor actor, String act, Optional<ForceId> force, String subject, String after)
    implements Recorded {
  static CheckRecorded kept(Actor actor, ForceId force, String check, int lines, int photographs) {
    return new CheckRecorded(
        actor,
        "equipment checked",
        Optional.of(force),
        "equipment-checks/" + check,
        "lines: %d\nphotographs: %d".formatted(lines, photographs));
  }

  static CheckRecorded seen(Actor actor, ForceId force, String check, int photograph) {
    return new CheckRecorded(
        actor,
        "photograph seen",
        Optional.of(force),
        "equipment-checks/%s, photograph %d".formatted(check, photograph),
        "");
  }
}
