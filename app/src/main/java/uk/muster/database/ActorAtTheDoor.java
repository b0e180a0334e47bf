package uk.muster.database;

import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import uk.muster.shared.Actor;

/// Binds the actor that a front door was called with, before its transaction begins: what the
/// method was told and what the row policies see can never differ.
@Aspect
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ActorAtTheDoor {

  @Around(
      "@within(org.springframework.stereotype.Service)"
          + " && execution(public * uk.muster..*.*(uk.muster.shared.Actor, ..))")
  @Nullable Object bind(ProceedingJoinPoint call) throws Throwable {
    var actor = (Actor) call.getArgs()[0];
    var current = ActorScope.current();
    if (current.isPresent() && current.get().equals(actor)) {
      return call.proceed();
    }
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException(
          "A transaction of %s cannot go on for %s".formatted(current.orElse(null), actor));
    }
    return ActorScope.<@Nullable Object, Throwable>call(actor, call::proceed);
  }
}
