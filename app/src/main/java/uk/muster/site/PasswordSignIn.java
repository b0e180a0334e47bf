package uk.muster.site;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import uk.muster.access.Access;
import uk.muster.access.Account;
import uk.muster.access.SignInTries;
import uk.muster.shared.Actor;

/// Lets in who knows the password of an account. A known and an unknown account get the same answer
/// after the same work: the same statements, and one password hashed. The try goes on counting as
/// failed until the whole sign-in is done.
@Component
class PasswordSignIn implements AuthenticationProvider {
  private static final Actor READER = Actor.system("sign-in", Set.of());

  private final Access access;
  private final SignInTries tries;
  private final PasswordEncoder encoder;
  private volatile @Nullable String nobodys;

  PasswordSignIn(Access access, SignInTries tries, PasswordEncoder encoder) {
    this.access = access;
    this.tries = tries;
    this.encoder = encoder;
  }

  @Override
  public Authentication authenticate(Authentication typed) {
    var unknown = hashOfNobody();
    var name = Account.typed(typed.getName());
    var password = Optional.ofNullable(typed.getCredentials()).map(Object::toString).orElse("");
    var from = from(typed);
    var pause = tries.begin(READER, name, from);
    if (!pause.isZero()) {
      throw new TooManyTries(pause);
    }
    var hash = access.passwordHash(READER, name);
    var matches = encoder.matches(password, hash.orElse(unknown));
    if (hash.isEmpty() || !matches) {
      throw new BadCredentialsException("name and password do not belong together");
    }
    var in = UsernamePasswordAuthenticationToken.authenticated(name, null, List.of());
    in.setDetails(typed.getDetails());
    return in;
  }

  @Override
  public boolean supports(Class<?> kind) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
  }

  private static String from(Authentication typed) {
    return typed.getDetails() instanceof WebAuthenticationDetails details
        ? Optional.ofNullable(details.getRemoteAddress()).orElse("unknown")
        : "unknown";
  }

  /// A hash that no password fits, as costly to compare with as any other.
  private String hashOfNobody() {
    var made = nobodys;
    if (made == null) {
      made = String.valueOf(encoder.encode(UUID.randomUUID().toString()));
      nobodys = made;
    }
    return made;
  }
}
