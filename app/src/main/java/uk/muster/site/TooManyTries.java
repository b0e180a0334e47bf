package uk.muster.site;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/// Too many tries to sign in have failed from there; the password was not looked at.
final class TooManyTries extends AuthenticationException {
  TooManyTries(Duration pause) {
    super("the next try must wait " + pause);
  }
}
