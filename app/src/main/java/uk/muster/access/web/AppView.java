package uk.muster.access.web;

import java.util.List;
import uk.muster.access.secret.AuthenticatorSecret;
import uk.muster.look.Field;
import uk.muster.look.FieldError;

/// What the page shows on which an authenticator app is set up.
public record AppView(
    String account, AuthenticatorSecret secret, Field code, List<FieldError> errors) {
  public AppView {
    errors = List.copyOf(errors);
  }
}
