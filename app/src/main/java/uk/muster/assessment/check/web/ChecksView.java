package uk.muster.assessment.check.web;

import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.table.Table;

/// What the cross-checks find for a force and a day.
///
/// @param lead what the heading leaves out: how many are hidden and why
/// @param findings those asked for, the gravest first
/// @param checks every check with how often it found something
/// @param waiting what is not checked yet
public record ChecksView(
    String heading,
    String lead,
    List<FieldError> errors,
    Field force,
    List<Choice> forces,
    Field on,
    Field severity,
    List<Choice> severities,
    Field threat,
    List<Choice> threats,
    Field c,
    List<Choice> cs,
    String line,
    Table counts,
    Table findings,
    Table checks,
    Table waiting,
    String file) {
  public ChecksView {
    errors = List.copyOf(errors);
    forces = List.copyOf(forces);
    severities = List.copyOf(severities);
    threats = List.copyOf(threats);
    cs = List.copyOf(cs);
  }
}
