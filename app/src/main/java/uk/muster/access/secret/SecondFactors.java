package uk.muster.access.secret;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.access.Access;
import uk.muster.access.SignInMeansChanged;
import uk.muster.access.Source;
import uk.muster.shared.Actor;
import uk.muster.shared.Right;

/// The second thing that an account shows at sign-in: a code of an authenticator app, or one of its
/// recovery codes. Which roles need one is a setting.
@Service
@Transactional
public class SecondFactors {
  private static final Logger LOG = LoggerFactory.getLogger(SecondFactors.class);

  private final SecretStore secrets;
  private final RecoveryCodeStore codes;
  private final CodeTryStore tries;
  private final Access access;
  private final RolesInNeed inNeed;
  private final Clock clock;
  private final ApplicationEventPublisher events;
  private final SecureRandom chance = new SecureRandom();

  SecondFactors(
      SecretStore secrets,
      RecoveryCodeStore codes,
      CodeTryStore tries,
      Access access,
      RolesInNeed inNeed,
      Clock clock,
      ApplicationEventPublisher events) {
    this.secrets = secrets;
    this.codes = codes;
    this.tries = tries;
    this.access = access;
    this.inNeed = inNeed;
    this.clock = clock;
    this.events = events;
  }

  /// How an account stands: the own one, or any for whoever manages accounts.
  @Transactional(readOnly = true)
  public FactorState state(Actor reader, String account) {
    var roles =
        access.find(reader, account).stream()
            .flatMap(found -> found.posts().stream())
            .anyMatch(post -> inNeed.has(post.role()));
    return secrets
        .has(account)
        .map(has ->
            new FactorState(
                has.since(),
                has.recoveryCodes(),
                has.passkeys(),
                roles && !has.demonstration(),
                roles && has.demonstration()))
        .orElse(new FactorState(Optional.empty(), 0, 0, false, false));
  }

  /// Keeps the secret that the actor's app has learnt, when its code shows that it did.
  ///
  /// @return the recovery codes, shown this once; empty when the code is wrong
  public List<String> setUp(Actor actor, AuthenticatorSecret secret, String code) {
    var now = clock.instant();
    var step = Totp.matching(secret.bytes(), code.strip(), now, Long.MIN_VALUE);
    if (step.isEmpty()) {
      return List.of();
    }
    secrets.keep(actor.account(), secret.bytes(), step.getAsLong(), now);
    events.publishEvent(SignInMeansChanged.own(actor, "second factor set up", "authenticator app"));
    return newCodes(actor);
  }

  /// Makes the actor ten recovery codes; earlier ones are void.
  public List<String> renewCodes(Actor actor) {
    events.publishEvent(
        SignInMeansChanged.own(
            actor, "recovery codes made", "%d codes".formatted(RecoveryCodes.HOW_MANY)));
    return newCodes(actor);
  }

  private List<String> newCodes(Actor actor) {
    var made = RecoveryCodes.make(chance);
    codes.voidCodes(actor.account(), clock.instant());
    codes.addCodes(
        actor.account(), made.stream().map(RecoveryCodes::digest).toList(), clock.instant());
    return made;
  }

  /// Seals the secrets that an earlier Muster kept as they were.
  public void sealPlain(Actor actor) {
    actor.require(Right.MANAGE_ACCOUNTS);
    var sealed = secrets.sealPlain();
    if (sealed > 0) {
      LOG.info("The secrets of {} second factors are sealed now", sealed);
    }
  }

  /// Takes the actor's authenticator app away, with the recovery codes.
  ///
  /// @return false when there is none, or when the actor's role needs it
  public boolean remove(Actor actor) {
    if (!state(actor, actor.account()).mayGo()) {
      return false;
    }
    forget(actor.account());
    events.publishEvent(SignInMeansChanged.own(actor, "second factor removed", ""));
    return true;
  }

  /// Takes away the second factor of somebody who has lost it. Whoever calls records it.
  public void forget(Actor actor, String account) {
    actor.require(Right.MANAGE_ACCOUNTS);
    forget(account);
  }

  private void forget(String account) {
    secrets.remove(account, clock.instant());
    codes.voidCodes(account, clock.instant());
  }

  /// Looks at a code that was typed at sign-in, once the password was right. Each try is counted as
  /// wrong before it is looked at.
  public CodeOutcome accept(Actor reader, String account, String typed, String address) {
    reader.require(Right.MANAGE_ACCOUNTS);
    var now = clock.instant();
    var source = Source.of(address);
    tries.lock(account);
    var pause = tries.tries(account, source, now).pause(now);
    if (!pause.isZero()) {
      return new CodeOutcome.Wait(pause);
    }
    tries.add(account, source, now);
    var outcome = look(account, typed.strip());
    if (!(outcome instanceof CodeOutcome.Wrong)) {
      tries.forgive(account, source);
    }
    return outcome;
  }

  private CodeOutcome look(String account, String typed) {
    var now = clock.instant();
    var kept = secrets.lock(account);
    if (kept.isEmpty()) {
      return new CodeOutcome.Wrong();
    }
    var secret = kept.get().secret();
    if (secret.isEmpty()) {
      LOG.warn("The second factor of {} was sealed under another {}", account, SecretsKey.SETTING);
    }
    var step =
        secret
            .map(one -> Totp.matching(one.bytes(), typed, now, kept.get().lastStep()))
            .orElse(OptionalLong.empty());
    if (step.isPresent()) {
      secrets.used(account, step.getAsLong());
      return new CodeOutcome.Right();
    }
    return codes.useCode(account, RecoveryCodes.digest(typed), now)
        ? new CodeOutcome.Recovered(secrets.has(account).orElseThrow().recoveryCodes())
        : new CodeOutcome.Wrong();
  }
}
