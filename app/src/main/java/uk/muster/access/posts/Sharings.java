package uk.muster.access.posts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Grouping;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Period;
import uk.muster.shared.Right;

/// Whether a region sees who a force's people are, or only how many. The force's SPR lead decides,
/// for a year at most.
@Service
@Transactional
public class Sharings {
  private final SharingStore store;
  private final Catalogue catalogue;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  Sharings(SharingStore store, Catalogue catalogue, Clock clock, ApplicationEventPublisher events) {
    this.store = store;
    this.catalogue = catalogue;
    this.clock = clock;
    this.events = events;
  }

  /// What the actor's forces share and have shared, the newest first.
  @Transactional(readOnly = true)
  public List<Sharing> list(Actor actor) {
    actor.require(Right.READ_POSTS);
    return store.list();
  }

  /// Lets a region or regional unit of the force see who its people are.
  public SharingOutcome share(
      Actor actor, ForceId force, String region, Period dates, String reason) {
    actor.require(Right.SHARE_NAMES, force);
    var today = LocalDate.now(clock);
    if (catalogue
        .grouping(region)
        .map(Grouping::members)
        .filter(in -> in.contains(force))
        .isEmpty()) {
      return new SharingOutcome.NotItsRegion(region);
    }
    if (dates.from().isBefore(today) || dates.to().isAfter(today.plusYears(1))) {
      return new SharingOutcome.OutsideAYear();
    }
    var already =
        store.list().stream()
            .filter(one -> one.force().equals(force) && one.region().equals(region))
            .anyMatch(one -> !one.ended() && !one.dates().to().isBefore(today));
    if (already) {
      return new SharingOutcome.SharedAlready(region);
    }
    store.add(new Sharing(force, region, dates, reason, actor.account(), clock.instant(), false));
    events.publishEvent(
        new AccessChanged(
            actor,
            "names shared",
            "organisation " + region,
            Optional.of(force),
            "from %s to %s".formatted(dates.from(), dates.to()),
            reason));
    return new SharingOutcome.Shared();
  }

  /// Ends the sharing with a region now; what has ended already is left so.
  public void end(Actor actor, ForceId force, String region) {
    actor.require(Right.SHARE_NAMES, force);
    if (store.end(force, region, clock.instant(), actor.account()) == 0) {
      return;
    }
    events.publishEvent(
        new AccessChanged(
            actor, "names no longer shared", "organisation " + region, Optional.of(force), "", ""));
  }
}
