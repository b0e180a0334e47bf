package uk.muster.workforce.web;

import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.table.Table;

/// How many hold which skill at which base.
///
/// @param forces empty when the post covers one force only
public record SkillsView(
    String heading,
    List<FieldError> errors,
    String force,
    List<Choice> forces,
    String family,
    List<Choice> families,
    Field on,
    Table byBase,
    Table bySkill,
    String expiring,
    String download) {
  public SkillsView {
    errors = List.copyOf(errors);
    forces = List.copyOf(forces);
    families = List.copyOf(families);
  }
}
