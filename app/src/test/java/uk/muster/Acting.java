package uk.muster;

import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.muster.access.Scope;
import uk.muster.database.ActorScope;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Role;

/// Does a piece of a test in a transaction of an actor, as the application's own role.
@Component
public class Acting {
  private final PlatformTransactionManager transactions;

  public Acting(PlatformTransactionManager transactions) {
    this.transactions = transactions;
  }

  /// Commits what the work did.
  public <T> T commit(Actor actor, Supplier<T> work) {
    return inTransaction(actor, false, work);
  }

  /// Undoes what the work did.
  public <T> T rollBack(Actor actor, Supplier<T> work) {
    return inTransaction(actor, true, work);
  }

  private <T> T inTransaction(Actor actor, boolean undo, Supplier<T> work) {
    var template = new TransactionTemplate(transactions);
    return ActorScope.<T, RuntimeException>call(
        actor,
        () ->
            template.execute(status -> {
              if (undo) {
                status.setRollbackOnly();
              }
              return work.get();
            }));
  }

  /// Someone who holds a role for the forces named; without any, for the nation but no force of it.
  /// A business lead leads on public order.
  public static Actor actor(Role role, String... forces) {
    var actor =
        new Actor(
            "test." + role.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
            role.title(),
            role,
            forces.length == 0 ? Scope.NATION : "",
            Arrays.stream(forces).map(ForceId::new).collect(Collectors.toSet()),
            java.util.Set.of(),
            role.ceiling(),
            "127.0.0.1");
    return role == Role.BUSINESS_LEAD ? actor.leadingOn("public-order") : actor;
  }
}
