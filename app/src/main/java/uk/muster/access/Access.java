package uk.muster.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.access.posts.Seat;
import uk.muster.access.posts.Seats;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;

/// Accounts and posts: who may sign in, and as what.
@Service
@Transactional
public class Access {
  private final AccountStore accounts;
  private final SessionStore sessions;
  private final Seats seats;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  Access(
      AccountStore accounts,
      SessionStore sessions,
      Seats seats,
      Clock clock,
      ApplicationEventPublisher events) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.seats = seats;
    this.clock = clock;
    this.events = events;
  }

  /// The open account of that name with the posts held today.
  @Transactional(readOnly = true)
  public Optional<Account> find(Actor actor, String name) {
    if (!name.equals(actor.account())) {
      actor.require(Right.MANAGE_ACCOUNTS);
    }
    return accounts.find(name, LocalDate.now(clock));
  }

  /// The password hash of the open account of that name; the same one statement whether there is
  /// such an account or not.
  @Transactional(readOnly = true)
  public Optional<String> passwordHash(Actor actor, String name) {
    actor.require(Right.MANAGE_ACCOUNTS);
    return accounts.passwordHash(name);
  }

  /// Opens an account with one post.
  ///
  /// @param passwordHash what the password encoder made of the password
  public AccountOutcome open(
      Actor actor, String name, String passwordHash, Post post, boolean demonstration) {
    actor.require(Right.MANAGE_ACCOUNTS);
    if (!Account.mayBeCalled(name)) {
      return new AccountOutcome.NameUnusable(
          name, "a name has 2 to 63 small letters, digits, dots, hyphens or underscores");
    }
    if (!accounts.add(name, passwordHash, demonstration)) {
      return new AccountOutcome.NameTaken(name);
    }
    accounts.addPost(name, post);
    events.publishEvent(new AccountOpened(actor, name, post));
    return new AccountOutcome.Opened(name);
  }

  /// Gives an account another password, and signs it out everywhere.
  ///
  /// @return false when there is no open account of that name
  public boolean changePassword(Actor actor, String name, String passwordHash) {
    actor.require(Right.MANAGE_ACCOUNTS);
    var changed = accounts.changePassword(name, passwordHash);
    if (changed) {
      sessions.endAll(name);
      events.publishEvent(new PasswordChanged(actor, name));
    }
    return changed;
  }

  /// The actor that an account is today when it asks from an address: its first seat's. Empty when
  /// there is no such account or it holds no post.
  @Transactional(propagation = Propagation.SUPPORTS)
  public Optional<Actor> actor(Actor reader, String name, String from) {
    return seats.list(reader, name, from).stream().findFirst().map(Seat::actor);
  }

  /// The forces that a scope covers; none when it is not in the catalogue.
  @Transactional(readOnly = true)
  public Set<ForceId> forces(Actor reader, Scope scope) {
    return seats.forces(reader, scope);
  }
}
