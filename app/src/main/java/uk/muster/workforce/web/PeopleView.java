package uk.muster.workforce.web;

import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.table.Table;

/// People found in the register of a force.
///
/// @param forces empty when the post covers one force only
/// @param next the address of the people that follow; empty on the last page
/// @param first the address of the first page; empty when this is it
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
    String next,
    String first,
    String download) {
  public PeopleView {
    errors = List.copyOf(errors);
    forces = List.copyOf(forces);
    ranks = List.copyOf(ranks);
    bases = List.copyOf(bases);
    skills = List.copyOf(skills);
  }
}
