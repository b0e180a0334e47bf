package uk.muster.register.need;

import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;

/// Who signs in, as far as a need to know must be told: the registers know no accounts.
public interface Accounts {
  /// Whether there is or ever was a post of this title for a force, held or vacant.
  boolean knowsPost(Actor asking, String title, Right right, ForceId force);

  /// Whether an account can use a right in a force today.
  boolean can(Actor asking, String account, Right right, ForceId force);
}
