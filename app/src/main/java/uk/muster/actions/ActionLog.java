package uk.muster.actions;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;

/// The actions that entries of some kinds asked for, as a log.
@Service
@Transactional(readOnly = true)
public class ActionLog {
  private final ActionLogStore store;

  ActionLog(ActionLogStore store) {
    this.store = store;
  }

  /// Those of a force that are on record on a day, the first due first. Who reads boards, but no
  /// other register, is shown those that boards asked for.
  ///
  /// @param kinds the codes of the kinds of what asked
  public List<Action> askedBy(Actor actor, ForceId force, Set<String> kinds, LocalDate on) {
    if (!actor.can(Right.READ_CAPABILITY, force)) {
      actor.require(Right.READ_GOVERNANCE, force);
    }
    return store.askedBy(force, kinds, on);
  }
}
