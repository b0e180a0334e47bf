package uk.muster.readiness;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import muster.engine.formation.register.Scope;

/// What a question means for the registers.
final class Asking {
  private static final LocalTime NOON = LocalTime.NOON;

  private Asking() {}

  /// On duty means now, or at noon of another day.
  static Scope scope(Question question, Clock clock) {
    if (question.counting() == Counting.EVERYONE) {
      return Scope.everyone();
    }
    var today = question.on().equals(LocalDate.now(clock));
    var at =
        today ? Instant.now(clock) : question.on().atTime(NOON).atZone(clock.getZone()).toInstant();
    return Scope.everyone().onDutyAt(at.getEpochSecond() / 60);
  }
}
