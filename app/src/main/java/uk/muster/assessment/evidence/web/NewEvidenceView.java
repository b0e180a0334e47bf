package uk.muster.assessment.evidence.web;

import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;

/// The form by which evidence is added: a file, or the address of a register's list.
///
/// @param accept the endings of files that are kept
public record NewEvidenceView(
    String heading,
    String lead,
    List<FieldError> errors,
    String force,
    Field name,
    Field owner,
    Field about,
    Field effectiveOn,
    Field expires,
    Field remindOn,
    Field marking,
    List<Choice> markings,
    Field file,
    String accept,
    Field address) {
  public NewEvidenceView {
    errors = List.copyOf(errors);
    markings = List.copyOf(markings);
  }
}
