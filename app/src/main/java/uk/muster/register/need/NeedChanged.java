package uk.muster.register.need;

import java.util.Optional;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Recorded;

/// Somebody was given the need to know of an entry, or needs it no longer.
public record NeedChanged(
    Actor actor,
    String act,
    Optional<ForceId> force,
    String subject,
    String before,
    String after,
    String reason)
    implements Recorded {
  static NeedChanged given(
      Actor actor, ForceId force, String ref, Need.Holder holder, String reason) {
    return new NeedChanged(
        actor, "need to know given", Optional.of(force), ref, "", holder.words(), reason);
  }

  static NeedChanged ended(
      Actor actor, ForceId force, String ref, Need.Holder holder, String reason) {
    return new NeedChanged(
        actor, "need to know ended", Optional.of(force), ref, holder.words(), "", reason);
  }
}
