package uk.muster.access.accounts;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import uk.muster.access.Post;
import uk.muster.access.Scope;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;

/// Which accounts an administrator is in charge of: those whose posts, present and past, lie wholly
/// within the administrator's own forces. Nobody resets, by way of a force's post, an account that
/// also sees other forces.
record Charge(Actor actor, Function<Scope, Set<ForceId>> forces) {
  boolean covers(Scope scope) {
    var covered = forces.apply(scope);
    return !covered.isEmpty() && actor.forcesWith(Right.MANAGE_ACCOUNTS).containsAll(covered);
  }

  /// An account that never had a post belongs to whoever is in charge of the nation.
  boolean covers(List<Post> posts) {
    return posts.isEmpty()
        ? covers(new Scope.OfNation())
        : posts.stream().map(Post::scope).allMatch(this::covers);
  }
}
