package uk.muster.access.secret;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.access.SignInMeansChanged;
import uk.muster.shared.Actor;

/// A person's own password.
@Service
@Transactional
public class OwnPassword {
  private final PasswordStore passwords;
  private final PasswordEncoder encoder;
  private final ApplicationEventPublisher events;

  OwnPassword(PasswordStore passwords, PasswordEncoder encoder, ApplicationEventPublisher events) {
    this.passwords = passwords;
    this.encoder = encoder;
    this.events = events;
  }

  /// Gives the actor's account another password and signs it out everywhere but here. The old one
  /// must be known, so that an open screen is not enough.
  ///
  /// @param here the handle of the session that asks
  /// @return false when the old password is not right
  public boolean change(Actor actor, String old, String chosen, String here) {
    var hash = passwords.hash(actor.account()).orElse("");
    if (hash.isEmpty() || !encoder.matches(old, hash)) {
      return false;
    }
    passwords.change(actor.account(), String.valueOf(encoder.encode(chosen)));
    var ended = passwords.endOthers(actor.account(), here);
    events.publishEvent(
        SignInMeansChanged.own(
            actor, "password changed", "%d other sessions ended".formatted(ended)));
    return true;
  }
}
