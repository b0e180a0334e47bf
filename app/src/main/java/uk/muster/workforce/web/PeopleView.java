package uk.muster.workforce.web;

import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.table.Table;

/// People found in the register of a force.
///
/// @param forces empty when the post covers one force only
/// @param previous the address of the page before, or empty
/// @param next the address of the page after, or empty
/// @param matrix the address of the force's skills in numbers
/// @param ending the address of what ends within 90 days
/// @param download the address of all of them as a file
public record PeopleView(
    String heading,
    String lead,
    List<FieldError> errors,
    PeopleForm form,
    List<Choice> forces,
    List<Choice> ranks,
    List<Choice> bases,
    List<Choice> skills,
    Field on,
    Field knownOn,
    Table people,
    String previous,
    String next,
    String matrix,
    String ending,
    String download) {
  public PeopleView {
    errors = List.copyOf(errors);
    forces = List.copyOf(forces);
    ranks = List.copyOf(ranks);
    bases = List.copyOf(bases);
    skills = List.copyOf(skills);
  }
}
