package uk.muster.site.signin;

import java.util.List;
import uk.muster.look.Field;
import uk.muster.look.FieldError;

/// What the pages show on which a forgotten password is replaced.
///
/// @param byMail whether a link can be sent
/// @param asked a link was just asked for
/// @param code of the link that was opened
/// @param fields new password and again
public record ForgottenView(
    boolean byMail, boolean asked, String code, List<Field> fields, List<FieldError> errors) {
  public ForgottenView {
    fields = List.copyOf(fields);
    errors = List.copyOf(errors);
  }
}
