package uk.muster.access;

import java.util.Optional;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Recorded;

/// That by which an account signs in changed, or was used in a way that must be known: a passkey, a
/// second factor, a one-time link, a provider, a broken glass.
///
/// @param after identifiers only, never a secret
public record SignInMeansChanged(
    Actor actor,
    String act,
    String account,
    Optional<ForceId> force,
    String before,
    String after,
    String reason)
    implements Recorded {
  /// Done by a person to the own account.
  public static SignInMeansChanged own(Actor actor, String act, String after) {
    return new SignInMeansChanged(actor, act, actor.account(), only(actor), "", after, "");
  }

  /// The force of an actor who acts for one force only.
  public static Optional<ForceId> only(Actor actor) {
    return actor.forces().size() == 1 ? actor.forces().stream().findFirst() : Optional.empty();
  }

  @Override
  public String subject() {
    return "account " + account;
  }
}
