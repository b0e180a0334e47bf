package uk.muster.register.need;

import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;

/// Who signs in, as far as a need to know must be told: the registers know no accounts.
public interface Accounts {
  /// Whether an account can use a right in a force today.
  boolean can(Actor asking, String account, Right right, ForceId force);
}
