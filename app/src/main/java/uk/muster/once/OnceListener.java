package uk.muster.once;

import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import uk.muster.database.ActorScope;

/// Marks what was sent as done, as the last thing before a transaction of its sender commits: the
/// mark is there if and only if the change is.
@Component
class OnceListener implements TransactionExecutionListener {
  private final OnceStore store;

  OnceListener(OnceStore store) {
    this.store = store;
  }

  @Override
  public void beforeCommit(TransactionExecution transaction) {
    if (!transaction.isReadOnly()) {
      Attempt.current().filter(OnceListener::isTheActors).ifPresent(this::mark);
    }
  }

  /// Sessions and sign-ins have transactions of their own actors.
  private static boolean isTheActors(Attempt attempt) {
    return ActorScope.current()
        .filter(actor -> actor.account().equals(attempt.account()))
        .isPresent();
  }

  private void mark(Attempt attempt) {
    if (!store.mark(attempt)) {
      throw new TakenOver();
    }
  }
}
