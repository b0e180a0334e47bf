package uk.muster.risks.scoring.web;

import java.util.List;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.Link;

/// The form in which a force brings in a scoring table as a file.
///
/// @param action where the form goes
/// @param seen the newest version that the form knows of
public record FileView(
    String heading,
    List<FieldError> errors,
    String action,
    String seen,
    Field file,
    Field from,
    Field source,
    Link download) {
  public FileView {
    errors = List.copyOf(errors);
  }
}
