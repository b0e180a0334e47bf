package uk.muster.database;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Objects;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.StaticMethodMatcherPointcutAdvisor;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import uk.muster.shared.Actor;

/// Binds the actor that a front door was called with, before its transaction begins: what the
/// method was told and what the row policies see can never differ.
@Component
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class ActorAtTheDoor extends StaticMethodMatcherPointcutAdvisor {
  ActorAtTheDoor() {
    super((MethodInterceptor) ActorAtTheDoor::bind);
    setClassFilter(type -> type.isAnnotationPresent(Service.class));
    setOrder(Ordered.HIGHEST_PRECEDENCE);
  }

  /// Every public method of a front door whose first argument is the actor.
  @Override
  public boolean matches(Method method, Class<?> target) {
    return Modifier.isPublic(method.getModifiers())
        && method.getParameterCount() > 0
        && method.getParameterTypes()[0] == Actor.class;
  }

  private static @Nullable Object bind(MethodInvocation call) throws Throwable {
    var actor = (Actor) Objects.requireNonNull(call.getArguments()[0]);
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
