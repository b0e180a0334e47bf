package uk.muster.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// The failed tries of the last quarter of an hour that bear on one more, and how long that one
/// must wait. A place that has not failed lately never waits: whatever others try, nobody can lock
/// an account's owner out from elsewhere.
///
/// @param ofPair failed tries at this account from this source
/// @param ofSource failed tries from this source, at whatever account
/// @param ofAccount failed tries at this account, from wherever
/// @param known whether the account has signed in from this source before
/// @param lastOfPair when the source last tried the account
/// @param lastOfSource when the source last tried anything
record Tries(
    int ofPair,
    int ofSource,
    int ofAccount,
    boolean known,
    Optional<Instant> lastOfPair,
    Optional<Instant> lastOfSource) {
  /// How far back tries count.
  static final Duration COUNTED = Duration.ofMinutes(15);

  private static final Duration LONGEST = Duration.ofMinutes(1);
  private static final int FREE_WHERE_KNOWN = 10;
  private static final int FREE = 5;
  private static final int FREE_UNDER_ATTACK = 1;
  private static final int ATTACK = 100;
  private static final int FREE_OF_SOURCE = 50;

  /// How long to wait from now; zero when the try may go on.
  Duration pause(Instant now) {
    var pair = left(ofPair - free(), lastOfPair, now);
    var source = known ? Duration.ZERO : left(ofSource - FREE_OF_SOURCE, lastOfSource, now);
    return pair.compareTo(source) > 0 ? pair : source;
  }

  private int free() {
    if (known) {
      return FREE_WHERE_KNOWN;
    }
    return ofAccount < ATTACK ? FREE : FREE_UNDER_ATTACK;
  }

  /// The pause doubles with each try too many, up to a minute.
  private static Duration left(int tooMany, Optional<Instant> last, Instant now) {
    if (tooMany < 0 || last.isEmpty()) {
      return Duration.ZERO;
    }
    var whole = Duration.ofSeconds(1L << Math.min(tooMany, 6));
    var until = last.get().plus(whole.compareTo(LONGEST) > 0 ? LONGEST : whole);
    return now.isBefore(until) ? Duration.between(now, until) : Duration.ZERO;
  }
}
