package uk.muster.access.secret;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// The wrong codes of the last quarter of an hour, and how long the next try must wait. Whoever
/// gets here knows the password, so an account under attack lets one unknown place try a minute: a
/// code of six digits cannot be guessed from however many places. A place that the account has
/// signed in from goes on trying.
record CodeTries(
    int ofPlace,
    int ofAccount,
    boolean known,
    Optional<Instant> lastOfPlace,
    Optional<Instant> lastOfAccount) {
  static final Duration COUNTED = Duration.ofMinutes(15);

  private static final Duration PAUSE = Duration.ofMinutes(1);
  private static final int FREE = 5;
  private static final int ATTACK = 20;

  Duration pause(Instant now) {
    var place = left(ofPlace >= FREE, lastOfPlace, now);
    var account = left(!known && ofAccount >= ATTACK, lastOfAccount, now);
    return place.compareTo(account) > 0 ? place : account;
  }

  private static Duration left(boolean tooMany, Optional<Instant> last, Instant now) {
    if (!tooMany || last.isEmpty()) {
      return Duration.ZERO;
    }
    var until = last.get().plus(PAUSE);
    return now.isBefore(until) ? Duration.between(now, until) : Duration.ZERO;
  }
}
