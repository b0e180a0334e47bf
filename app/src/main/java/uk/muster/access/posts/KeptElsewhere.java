package uk.muster.access.posts;

import java.util.Optional;
import java.util.function.Predicate;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;

/// Things that another module keeps and that are opened by more than a right: their marking counts
/// too. The module says of each who sees it.
public interface KeptElsewhere {
  /// How a thing is opened, by what the audit calls it, such as `teams/cyber-team`.
  ///
  /// @return empty when it is none of the module's things, or the actor may not know of it
  Optional<Opening> opening(Actor actor, ForceId force, String subject);

  /// How a thing is opened.
  ///
  /// @param sees whether somebody with a post sees it
  /// @param only who alone sees it of those, in words; empty when all of them do
  record Opening(Right right, Predicate<Actor> sees, String only) {}
}
