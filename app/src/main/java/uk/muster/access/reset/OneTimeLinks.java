package uk.muster.access.reset;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.access.Access;
import uk.muster.access.Account;
import uk.muster.access.SignInMeansChanged;
import uk.muster.access.SignInTries;
import uk.muster.access.letters.Letters;
import uk.muster.access.passkey.Passkeys;
import uk.muster.access.secret.NewPassword;
import uk.muster.access.secret.RecoveryCodes;
import uk.muster.access.secret.SecondFactors;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.OwnAddress;
import uk.muster.shared.Right;

/// Links that let somebody choose another password: they open once, for a short time, and are kept
/// as digests.
@Service
@Transactional
public class OneTimeLinks {
  private final OneTimeLinkStore links;
  private final Letters letters;
  private final Access access;
  private final SecondFactors factors;
  private final Passkeys passkeys;
  private final SignInTries tries;
  private final PasswordEncoder encoder;
  private final OwnAddress address;
  private final Duration lasts;
  private final Clock clock;
  private final ApplicationEventPublisher events;
  private final SecureRandom chance = new SecureRandom();

  OneTimeLinks(
      OneTimeLinkStore links,
      Letters letters,
      Access access,
      SecondFactors factors,
      Passkeys passkeys,
      SignInTries tries,
      PasswordEncoder encoder,
      OwnAddress address,
      @Value("${muster.one-time-link.lasts}") Duration lasts,
      Clock clock,
      ApplicationEventPublisher events) {
    this.links = links;
    this.letters = letters;
    this.access = access;
    this.factors = factors;
    this.passkeys = passkeys;
    this.tries = tries;
    this.encoder = encoder;
    this.address = address;
    this.lasts = lasts;
    this.clock = clock;
    this.events = events;
  }

  /// Makes a link for somebody else. Whether the actor is in charge of the account, the caller has
  /// found out.
  ///
  /// @param force whose account it is, for the audit
  /// @param forgets whether using it also takes away the second factor and all passkeys
  public OneTimeLink issue(
      Actor actor, String account, Optional<ForceId> force, String reason, boolean forgets) {
    actor.require(Right.MANAGE_ACCOUNTS);
    var code = RecoveryCodes.one(chance);
    var now = clock.instant();
    var until = now.plus(lasts);
    links.add(account, RecoveryCodes.digest(code), actor.account(), reason, forgets, now, until);
    var after = forgets ? "password, second factor and passkeys" : "password";
    events.publishEvent(
        new SignInMeansChanged(actor, "one-time link issued", account, force, "", after, reason));
    var link = address.of("/sign-in/new-password?code=" + code);
    var mail = letters.go() ? links.mail(account) : Optional.<String>empty();
    mail.ifPresent(to -> send(to, link));
    return new OneTimeLink(account, link, until, mail.isPresent());
  }

  /// Whether somebody who has forgotten the password can be helped by mail.
  public boolean byMail(Actor reader) {
    return letters.go();
  }

  /// Sends a link to the account's own address of mail. The work is the same whether there is such
  /// an account or not, and nobody is told which.
  public void ask(Actor reader, String typed) {
    reader.require(Right.MANAGE_ACCOUNTS);
    if (!letters.go()) {
      return;
    }
    var account = Account.typed(typed);
    var code = RecoveryCodes.one(chance);
    var now = clock.instant();
    var to = links.addByOwner(account, RecoveryCodes.digest(code), now, now.plus(lasts));
    events.publishEvent(
        new SignInMeansChanged(
            reader, "one-time link asked for", account, Optional.empty(), "", "", ""));
    to.ifPresent(mail -> send(mail, address.of("/sign-in/new-password?code=" + code)));
  }

  /// Gives the account of the link the password that its holder chose, and signs it out everywhere.
  public LinkUse use(Actor reader, String code, String chosen, String again, String from) {
    reader.require(Right.MANAGE_ACCOUNTS);
    if (!tries.begin(reader, Account.typed(""), from).isZero()) {
      return new LinkUse.Wait();
    }
    var now = clock.instant();
    var found = links.lock(RecoveryCodes.digest(code), now);
    if (found.isEmpty()) {
      return new LinkUse.Unknown();
    }
    var account = found.get().account();
    var fault = NewPassword.fault(account, chosen, again);
    if (fault.isPresent()) {
      return new LinkUse.Unfit(fault.get());
    }
    links.voidAll(account, now);
    if (found.get().forgets()) {
      factors.forget(reader, account);
      passkeys.forget(reader, account);
    }
    access.changePassword(reader, account, String.valueOf(encoder.encode(chosen)));
    events.publishEvent(
        new SignInMeansChanged(
            reader,
            "one-time link used",
            account,
            Optional.empty(),
            "",
            found.get().forgets() ? "password, second factor and passkeys" : "password",
            ""));
    return new LinkUse.Done(account);
  }

  private void send(String to, String link) {
    var text =
        """
        Somebody asked for another password for your account of Muster.

        Open this within %d minutes to choose one; it opens once:
        %s

        If it was not you, do nothing, and tell your administrator.
        """
            .formatted(lasts.toMinutes(), link);
    letters.send(to, "Your account of Muster", text);
  }
}
