package uk.muster.access.posts;

import java.time.LocalDate;
import java.util.Set;
import uk.muster.access.Access;
import uk.muster.access.Post;
import uk.muster.access.Scope;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Period;
import uk.muster.shared.Role;

/// Opens accounts with a post for the tests of posts.
record PeopleWithPosts(Access access) {
  static final Actor SYSTEM = Actor.system("test", Set.of());

  static Scope.OfForce force(String force) {
    return new Scope.OfForce(new ForceId(force));
  }

  static Post post(Role role, Scope scope) {
    return new Post(
        role.title() + ", " + scope.value(),
        role,
        scope,
        new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2099, 12, 31)));
  }

  /// The actor that the account is in its first post.
  Actor person(String account, Role role, Scope scope) {
    access.open(SYSTEM, account, "{noop}x", post(role, scope), false);
    return access.actor(SYSTEM, account, "127.0.0.1").orElseThrow();
  }
}
