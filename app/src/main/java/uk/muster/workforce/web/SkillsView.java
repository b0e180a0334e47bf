package uk.muster.workforce.web;

import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.table.Table;

/// How many hold which skill in which rank or at which base.
///
/// @param age up to which day the register speaks
/// @param forces empty when the post covers one force only
/// @param by `rank` or `base`
/// @param expiring the address of those whose accreditation ends; empty for who reads counts only
public record SkillsView(
    String heading,
    String age,
    List<FieldError> errors,
    String force,
    List<Choice> forces,
    String family,
    List<Choice> families,
    String by,
    List<Choice> divisions,
    Field on,
    Table matrix,
    Table bySkill,
    String expiring,
    String download,
    String downloadMatrix) {
  public SkillsView {
    errors = List.copyOf(errors);
    forces = List.copyOf(forces);
    families = List.copyOf(families);
    divisions = List.copyOf(divisions);
  }
}
