package uk.muster.access.posts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.access.Post;
import uk.muster.access.Scope;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotAllowed;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;

/// Who holds which post. An administrator gives and ends those that lie wholly within the own
/// forces.
@Service
@Transactional
public class Posts {
  private final PostStore store;
  private final Catalogue catalogue;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  Posts(PostStore store, Catalogue catalogue, Clock clock, ApplicationEventPublisher events) {
    this.store = store;
    this.catalogue = catalogue;
    this.clock = clock;
    this.events = events;
  }

  /// The posts held or lent today within the actor's forces, by role.
  @Transactional(readOnly = true)
  public List<HeldPost> list(Actor actor) {
    actor.require(Right.READ_POSTS);
    return store.list(LocalDate.now(clock)).stream()
        .filter(held -> within(actor, Right.READ_POSTS, held.post().scope()))
        .toList();
  }

  /// Gives an account a post.
  public PostOutcome give(Actor actor, String account, Post post) {
    actor.require(Right.MANAGE_ACCOUNTS);
    if (!charge(actor).test(post.scope())) {
      throw new NotAllowed(Right.MANAGE_ACCOUNTS, post.scope().value());
    }
    if (account.equals(actor.account())) {
      return new PostOutcome.OwnAccount();
    }
    if (!store.isOpen(account)) {
      return new PostOutcome.NoAccount(account);
    }
    if (!store.give(account, post)) {
      return new PostOutcome.HasItAlready(account);
    }
    record(actor, "post given", account, post);
    return new PostOutcome.Given(account);
  }

  /// One post that the actor is in charge of.
  ///
  /// @throws NotFound when there is none
  @Transactional(readOnly = true)
  public HeldPost get(Actor actor, long id) {
    actor.require(Right.MANAGE_ACCOUNTS);
    return store
        .find(id, LocalDate.now(clock))
        .filter(one -> within(actor, Right.MANAGE_ACCOUNTS, one.post().scope()))
        .orElseThrow(() -> new NotFound("post", Long.toString(id)));
  }

  /// In which organisations the actor gives posts.
  public Predicate<Scope> charge(Actor actor) {
    return scope -> scope.givenBy(actor) && within(actor, Right.MANAGE_ACCOUNTS, scope);
  }

  /// Ends a post now.
  ///
  /// @throws NotFound when there is no such post that the actor is in charge of
  public void end(Actor actor, long id) {
    actor.require(Right.MANAGE_ACCOUNTS);
    var held = get(actor, id);
    store.end(id, clock.instant());
    record(actor, "post ended", held.account(), held.post());
  }

  private boolean within(Actor actor, Right right, Scope scope) {
    Set<ForceId> covered = OrganisationTree.forces(catalogue, scope);
    return !covered.isEmpty() && actor.forcesWith(right).containsAll(covered);
  }

  private void record(Actor actor, String act, String account, Post post) {
    events.publishEvent(
        new AccessChanged(
            actor,
            act,
            "account " + account,
            post.scope().oneForce(),
            "%s, %s in %s, up to %s, from %s to %s"
                .formatted(
                    post.title(),
                    post.role().title(),
                    post.scope().value(),
                    post.ceiling().words(),
                    post.held().from(),
                    post.held().isOpen() ? "open" : post.held().to()),
            post.programme()));
  }
}
