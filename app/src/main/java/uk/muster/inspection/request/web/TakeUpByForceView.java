package uk.muster.inspection.request.web;

import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.Drawing;
import uk.muster.look.Field;
import uk.muster.look.table.Table;

/// Take-up of one course by force.
///
/// @param file where the table is a file
public record TakeUpByForceView(
    String heading,
    String lead,
    Field course,
    List<Choice> courses,
    Drawing chart,
    Table table,
    String file) {
  public TakeUpByForceView {
    courses = List.copyOf(courses);
  }
}
