package uk.muster.access.accounts;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import uk.muster.access.Access;
import uk.muster.access.AccountOutcome;
import uk.muster.access.Sessions;
import uk.muster.access.SignInMeansChanged;
import uk.muster.access.provider.BreakGlass;
import uk.muster.access.provider.BrokenGlass;
import uk.muster.access.provider.ProviderAccounts;
import uk.muster.access.reset.OneTimeLink;
import uk.muster.access.reset.OneTimeLinks;
import uk.muster.access.secret.RecoveryCodes;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;

/// The accounts that an administrator is in charge of. One that is not is not there.
@Service
@Transactional
public class Accounts {
  private final AccountLineStore lines;
  private final Access access;
  private final Sessions sessions;
  private final OneTimeLinks links;
  private final BreakGlass glass;
  private final ProviderAccounts atProviders;
  private final PasswordEncoder encoder;
  private final Clock clock;
  private final ApplicationEventPublisher events;
  private final SecureRandom chance = new SecureRandom();

  Accounts(
      AccountLineStore lines,
      Access access,
      Sessions sessions,
      OneTimeLinks links,
      BreakGlass glass,
      ProviderAccounts atProviders,
      PasswordEncoder encoder,
      Clock clock,
      ApplicationEventPublisher events) {
    this.lines = lines;
    this.access = access;
    this.sessions = sessions;
    this.links = links;
    this.glass = glass;
    this.atProviders = atProviders;
    this.encoder = encoder;
    this.clock = clock;
    this.events = events;
  }

  /// The accounts that the actor is in charge of, by name.
  @Transactional(readOnly = true)
  public List<AccountLine> list(Actor actor) {
    actor.require(Right.MANAGE_ACCOUNTS);
    var charge = charge(actor);
    return lines.list(Optional.empty(), clock.instant()).stream()
        .filter(line -> charge.covers(line.posts()))
        .toList();
  }

  /// One account.
  ///
  /// @throws NotFound when there is none of that name that the actor is in charge of
  @Transactional(readOnly = true)
  public AccountLine get(Actor actor, String name) {
    actor.require(Right.MANAGE_ACCOUNTS);
    return lines.list(Optional.of(name), clock.instant()).stream()
        .filter(line -> charge(actor).covers(line.posts()))
        .findFirst()
        .orElseThrow(() -> new NotFound("account", name));
  }

  /// One account as its page shows it.
  ///
  /// @throws NotFound when there is none of that name that the actor is in charge of
  @Transactional(readOnly = true)
  public AccountLook look(Actor actor, String name) {
    return new AccountLook(
        get(actor, name),
        sessions.list(actor, name),
        glass.isNamed(actor, name),
        lines.mail(name).orElse(""));
  }

  /// Opens an account with its first post.
  public OpeningOutcome open(Actor actor, NewAccount asked) {
    actor.require(Right.MANAGE_ACCOUNTS);
    var name = asked.name();
    var scope = asked.post().scope();
    if (!charge(actor).covers(scope) || !scope.givenBy(actor)) {
      return new OpeningOutcome.Refused("scope", "Choose a place that your own post covers");
    }
    var unusable = String.valueOf(encoder.encode(RecoveryCodes.one(chance)));
    switch (access.open(actor, name, unusable, asked.post(), false)) {
      case AccountOutcome.NameTaken _ -> {
        return new OpeningOutcome.Refused("name", "The name (%s) is taken".formatted(name));
      }
      case AccountOutcome.NameUnusable(_, var why) -> {
        return new OpeningOutcome.Refused("name", "The name (%s): %s".formatted(name, why));
      }
      case AccountOutcome.Opened _ -> {}
    }
    if (!asked.mail().isEmpty()) {
      lines.mail(name, asked.mail());
    }
    if (asked.at().isEmpty()) {
      return new OpeningOutcome.Opened(
          name, Optional.of(reset(actor, name, "account opened", false)));
    }
    if (!atProviders.assign(actor, name, asked.at().get(), "account opened")) {
      TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
      return new OpeningOutcome.Refused(
          "name_there",
          "Another account has the name (%s) there".formatted(asked.at().get().nameThere()));
    }
    return new OpeningOutcome.Opened(name, Optional.empty());
  }

  /// Signs an account out of one place.
  public void endSession(Actor actor, String name, String handle) {
    get(actor, name);
    sessions.end(actor, name, handle);
  }

  /// Signs an account out everywhere.
  public void endSessions(Actor actor, String name) {
    get(actor, name);
    sessions.endAll(actor, name);
  }

  /// Closes an account and signs it out everywhere.
  ///
  /// @return false when it is the actor's own, or closed already
  public boolean close(Actor actor, String name, String reason) {
    var line = get(actor, name);
    if (!line.open() || name.equals(actor.account())) {
      return false;
    }
    lines.close(name, clock.instant());
    sessions.endAll(actor, name);
    record(actor, "account closed", line, reason);
    return true;
  }

  /// Opens a closed account again.
  ///
  /// @return false when it is open
  public boolean reopen(Actor actor, String name, String reason) {
    var line = get(actor, name);
    if (line.open()) {
      return false;
    }
    lines.open(name);
    record(actor, "account opened again", line, reason);
    return true;
  }

  /// Makes a one-time link for whoever has lost password or passkey.
  ///
  /// @param forgets whether using it also takes away the second factor and all passkeys
  /// @throws NotFound when there is no open account of that name that the actor is in charge of
  public OneTimeLink reset(Actor actor, String name, String reason, boolean forgets) {
    var line = get(actor, name);
    if (!line.open()) {
      throw new NotFound("open account", name);
    }
    return links.issue(actor, name, force(actor, line), reason, forgets);
  }

  /// Names an account for the day when its provider is down, or no longer.
  public void nameForGlass(Actor actor, String name, boolean named, String reason) {
    get(actor, name);
    glass.name(actor, name, named, reason);
  }

  /// Who among the actor's accounts broke the glass in the last day; the last first.
  @Transactional(readOnly = true)
  public List<BrokenGlass> alarms(Actor actor) {
    actor.require(Right.MANAGE_ACCOUNTS);
    var lately = glass.lately(actor);
    if (lately.isEmpty()) {
      return lately;
    }
    var mine = list(actor).stream().map(AccountLine::name).toList();
    return lately.stream().filter(one -> mine.contains(one.account())).toList();
  }

  private Charge charge(Actor actor) {
    return new Charge(actor, scope -> access.forces(actor, scope));
  }

  private Optional<ForceId> force(Actor actor, AccountLine line) {
    var forces =
        line.posts().stream()
            .flatMap(post -> access.forces(actor, post.scope()).stream())
            .distinct()
            .toList();
    return forces.size() == 1 ? Optional.of(forces.getFirst()) : Optional.empty();
  }

  private void record(Actor actor, String act, AccountLine line, String reason) {
    events.publishEvent(
        new SignInMeansChanged(actor, act, line.name(), force(actor, line), "", "", reason));
  }
}
