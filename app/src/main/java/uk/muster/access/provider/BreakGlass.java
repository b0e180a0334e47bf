package uk.muster.access.provider;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.access.SignInMeansChanged;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;

/// Getting in while the provider is down: for accounts that were named beforehand, with a reason,
/// for a short time, and never quietly.
@Service
@Transactional
public class BreakGlass {
  /// How long a use is shown to administrators.
  static final Duration SHOWN = Duration.ofDays(1);

  private static final int SHORTEST = 10;
  private static final int LONGEST = 500;
  private static final Logger LOG = LoggerFactory.getLogger(BreakGlass.class);

  private final BreakGlassStore store;
  private final ProviderStore providers;
  private final Duration lasts;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  BreakGlass(
      BreakGlassStore store,
      ProviderStore providers,
      @Value("${muster.break-glass.lasts}") Duration lasts,
      Clock clock,
      ApplicationEventPublisher events) {
    this.store = store;
    this.providers = providers;
    this.lasts = lasts;
    this.clock = clock;
    this.events = events;
  }

  /// Which way in an account has here.
  @Transactional(readOnly = true)
  public LocalWay way(Actor reader, String account) {
    reader.require(Right.MANAGE_ACCOUNTS);
    if (providers.find(account).isEmpty()) {
      return LocalWay.OPEN;
    }
    return store.isNamed(account) ? LocalWay.BEHIND_GLASS : LocalWay.CLOSED;
  }

  /// Whether an account has been named.
  @Transactional(readOnly = true)
  public boolean isNamed(Actor reader, String account) {
    reader.require(Right.MANAGE_ACCOUNTS);
    return store.isNamed(account);
  }

  /// Names an account beforehand, or no longer. Whether the actor is in charge of it, the caller
  /// has found out.
  public void name(Actor actor, String account, boolean named, String reason) {
    actor.require(Right.MANAGE_ACCOUNTS);
    if (named == store.isNamed(account)) {
      return;
    }
    if (named) {
      store.name(account, actor.account(), clock.instant());
    } else {
      store.end(account, clock.instant());
    }
    events.publishEvent(
        new SignInMeansChanged(
            actor,
            named ? "named for break-glass" : "no longer named for break-glass",
            account,
            SignInMeansChanged.only(actor),
            "",
            "",
            reason));
  }

  /// What is wrong with a reason; empty when it will do.
  public Optional<String> fault(Actor reader, String reason) {
    var length = reason.strip().length();
    return length < SHORTEST || length > LONGEST
        ? Optional.of(
            "The reason (%d characters) must have %d to %d: it is read by others"
                .formatted(length, SHORTEST, LONGEST))
        : Optional.empty();
  }

  /// Somebody breaks the glass: recorded, logged and shown.
  ///
  /// @param actor the person's own post, so that the audit says who it was
  /// @return when the sign-in ends at the latest
  public Instant use(Actor actor, String reason, String from) {
    var plain = reason.replaceAll("\\p{Cntrl}", " ").strip();
    var now = clock.instant();
    var until = now.plus(lasts);
    store.used(actor.account(), now, until, plain, from);
    Optional<ForceId> force = SignInMeansChanged.only(actor);
    events.publishEvent(
        new SignInMeansChanged(
            actor, "glass broken", actor.account(), force, "", "until " + until, plain));
    LOG.warn("Break-glass: {} signed in from {} without the provider", actor.account(), from);
    return until;
  }

  /// What happened in the last day, for whoever manages accounts; the last first.
  @Transactional(readOnly = true)
  public List<BrokenGlass> lately(Actor actor) {
    actor.require(Right.MANAGE_ACCOUNTS);
    return store.since(clock.instant().minus(SHOWN));
  }
}
