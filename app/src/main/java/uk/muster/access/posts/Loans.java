package uk.muster.access.posts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import uk.muster.access.Post;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.NotFound;
import uk.muster.shared.Period;

/// Posts lent while their holders are away. A loan gives no more than the post does, nor more than
/// the borrower may see anyway; it ends by itself and cannot be passed on.
@Service
public class Loans {
  private final LoanStore store;
  private final Seats seats;
  private final Clock clock;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;

  Loans(
      LoanStore store,
      Seats seats,
      Clock clock,
      PlatformTransactionManager transactions,
      ApplicationEventPublisher events) {
    this.store = store;
    this.seats = seats;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
    this.events = events;
  }

  /// An own post of the actor, which may be lent.
  ///
  /// @throws NotFound when the actor holds no such post; a borrowed one is none
  public Post own(Actor actor, long post) {
    return seats.mine(actor).stream()
        .filter(seat -> seat.loan().isEmpty() && seat.post().id() == post)
        .findFirst()
        .map(Seat::post)
        .orElseThrow(() -> new NotFound("post of yours", Long.toString(post)));
  }

  /// Lends an own post to another account for some days.
  public LoanOutcome lend(Actor actor, long postId, String borrower, Period dates, String reason) {
    var post = own(actor, postId);
    if (!post.role().mayBeLent()) {
      return new LoanOutcome.NotLent(post.role().title());
    }
    if (dates.from().isBefore(LocalDate.now(clock))
        || dates.isOpen()
        || dates.from().isBefore(post.held().from())
        || dates.to().isAfter(post.held().to())) {
      return new LoanOutcome.OutsideThePost(dates.from(), dates.to());
    }
    var ceiling = ceiling(actor, post, borrower);
    if (ceiling.isEmpty()) {
      return new LoanOutcome.NobodyToLendTo(borrower);
    }
    transaction.executeWithoutResult(_ -> {
      store.add(actor.account(), post, borrower, dates, ceiling.get(), reason, clock.instant());
      events.publishEvent(
          new AccessChanged(
              actor,
              "post lent",
              "account " + borrower,
              post.scope().oneForce(),
              "%s, lent by %s from %s to %s, up to %s"
                  .formatted(
                      post.title(),
                      actor.account(),
                      dates.from(),
                      dates.to(),
                      ceiling.get().words()),
              reason));
    });
    return new LoanOutcome.Lent(borrower);
  }

  /// Up to which marking the borrower can have the post; empty when not at all.
  private Optional<Marking> ceiling(Actor actor, Post post, String borrower) {
    if (borrower.equals(actor.account())) {
      return Optional.empty();
    }
    var reader = Actor.system("loans", Set.of());
    Set<ForceId> forces = seats.forces(actor, post.scope());
    return seats.list(reader, borrower, actor.from()).stream()
        .filter(seat -> seat.loan().isEmpty())
        .filter(seat -> seat.actor().forces().stream().anyMatch(forces::contains))
        .map(seat -> seat.actor().ceiling())
        .max(java.util.Comparator.naturalOrder())
        .map(highest -> Marking.lower(highest, post.ceiling()));
  }

  /// The loans to and from the actor that are not over.
  @Transactional(readOnly = true)
  public List<Loan> list(Actor actor) {
    return store.list(actor.account(), LocalDate.now(clock));
  }

  /// Ends a loan early: its lender, its borrower or the force's administrator may.
  ///
  /// @throws NotFound when there is no such loan for the actor
  @Transactional
  public void end(Actor actor, long id) {
    var missing = new NotFound("loan", Long.toString(id));
    var loan = store.find(id).orElseThrow(() -> missing);
    if (!store.end(id, clock.instant(), actor.account())) {
      throw missing;
    }
    events.publishEvent(
        new AccessChanged(
            actor,
            "loan of a post ended",
            "account " + loan.borrower(),
            Optional.empty(),
            "%s, lent by %s".formatted(loan.title(), loan.lender()),
            ""));
  }
}
