package uk.muster.site;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.muster.access.Access;
import uk.muster.shared.Actor;

/// Joins a signed-in account to the post it holds today. Accounts and posts are read anew at every
/// request, so that a post that ends, ends at once.
@Component
class SignIn {
  private static final Actor READER = Actor.system("sign-in", Set.of());

  private final Access access;

  SignIn(Access access) {
    this.access = access;
  }

  /// The actor that an account is when it asks from an address; empty when it holds no post now.
  Optional<Actor> actor(String name, String from) {
    return access.actor(READER, name, from);
  }
}
