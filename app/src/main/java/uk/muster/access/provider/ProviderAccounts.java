package uk.muster.access.provider;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.access.SignInMeansChanged;
import uk.muster.shared.Actor;
import uk.muster.shared.Right;

/// Which accounts sign in at a provider. A provider names only accounts that were given to it: one
/// force's provider can never open an account of another force.
@Service
@Transactional
public class ProviderAccounts {
  /// Under these names a session carries which provider began it, and what it is called there.
  public static final String PROVIDER = "muster.provider";

  public static final String SESSION_THERE = "muster.provider.session";
  public static final String PERSON_THERE = "muster.provider.person";

  private final ProviderStore store;
  private final ApplicationEventPublisher events;

  ProviderAccounts(ProviderStore store, ApplicationEventPublisher events) {
    this.store = store;
    this.events = events;
  }

  /// The account that a provider names. The first time, its lasting identifier there is kept; later
  /// it must be the same, since names are given away again.
  public Naming named(Actor reader, String provider, String nameThere, String subject) {
    reader.require(Right.MANAGE_ACCOUNTS);
    var row = store.lock(provider, nameThere);
    if (row.isEmpty()) {
      return new Naming.Nobody();
    }
    var account = row.get().account();
    if (row.get().subject().isEmpty()) {
      store.bind(account, subject);
      return new Naming.Names(account);
    }
    return row.get().subject().get().equals(subject)
        ? new Naming.Names(account)
        : new Naming.SomebodyElse(account);
  }

  /// Where an account signs in; empty when it does so here.
  @Transactional(readOnly = true)
  public Optional<AtProvider> find(Actor reader, String account) {
    if (!account.equals(reader.account())) {
      reader.require(Right.MANAGE_ACCOUNTS);
    }
    return store.find(account);
  }

  /// Gives an account to a provider under a name. Whether the actor is in charge of the account,
  /// the caller has found out.
  ///
  /// @return false when another account has that name there
  public boolean assign(Actor actor, String account, AtProvider at, String reason) {
    actor.require(Right.MANAGE_ACCOUNTS);
    var before = store.find(account);
    if (before.equals(Optional.of(at))) {
      return true;
    }
    var done = store.assign(account, at);
    if (done) {
      events.publishEvent(
          new SignInMeansChanged(
              actor,
              "account given to a provider",
              account,
              SignInMeansChanged.only(actor),
              before.map(AtProvider::provider).orElse(""),
              at.provider(),
              reason));
    }
    return done;
  }

  /// Ends what a provider says has ended there: one session, or all of a person.
  public int signedOut(
      Actor reader, String provider, Optional<String> session, Optional<String> person) {
    reader.require(Right.MANAGE_ACCOUNTS);
    var ended =
        session.isPresent()
            ? store.endSessions(provider, SESSION_THERE, session.get())
            : person.map(one -> store.endSessions(provider, PERSON_THERE, one)).orElse(0);
    events.publishEvent(
        new SignInMeansChanged(
            reader,
            "signed out by provider",
            "at " + provider,
            Optional.empty(),
            "",
            "%d sessions ended".formatted(ended),
            ""));
    return ended;
  }
}
