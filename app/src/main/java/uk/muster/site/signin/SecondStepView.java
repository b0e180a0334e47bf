package uk.muster.site.signin;

import java.util.List;
import java.util.Optional;
import uk.muster.access.secret.AuthenticatorSecret;
import uk.muster.access.secret.FactorNeed;
import uk.muster.look.Field;
import uk.muster.look.FieldError;

/// What the second step of signing in asks for.
///
/// @param passkeys whether the account has any
/// @param secret what the app is to learn, where one is set up now
public record SecondStepView(
    String heading,
    String account,
    FactorNeed need,
    boolean passkeys,
    Optional<AuthenticatorSecret> secret,
    Field code,
    List<FieldError> errors) {
  public SecondStepView {
    errors = List.copyOf(errors);
  }

  public boolean asksForCode() {
    return need == FactorNeed.CODE;
  }

  public boolean setsUp() {
    return need == FactorNeed.SET_UP;
  }
}
