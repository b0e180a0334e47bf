package uk.muster.workforce.transfer;

import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;

/// The form that moves somebody to another force.
///
/// @param of the force and the person, as `kent/A1`
/// @param fields number, first day, post and base there
public record TransferView(
    String of,
    String heading,
    List<FieldError> errors,
    Field to,
    List<Choice> forces,
    List<Field> fields) {
  public TransferView {
    errors = List.copyOf(errors);
    forces = List.copyOf(forces);
    fields = List.copyOf(fields);
  }
}
