package uk.muster.site.signin;

import java.util.List;
import uk.muster.look.Field;
import uk.muster.look.FieldError;

/// What the page shows that asks why somebody signs in without the provider.
public record BreakGlassView(
    String account, String provider, Field reason, List<FieldError> errors) {
  public BreakGlassView {
    errors = List.copyOf(errors);
  }
}
