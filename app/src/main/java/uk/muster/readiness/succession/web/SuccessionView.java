package uk.muster.readiness.succession.web;

import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.Drawing;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.Figure;
import uk.muster.look.table.Table;

/// The months ahead of one force.
///
/// @param lead in words what the heading answers
/// @param leavers the register of expected leavers; empty for who may not read who they are
/// @param planned what the plan comes to, or why there is none
/// @param proof why no plan is cheaper; empty without a plan
public record SuccessionView(
    String path,
    String heading,
    String lead,
    String age,
    List<FieldError> errors,
    Field unit,
    List<Choice> units,
    List<Figure> figures,
    Drawing chart,
    Table months,
    String leavers,
    String download,
    Table sessions,
    Field target,
    Field by,
    Field price,
    List<Choice> prices,
    String planHeading,
    List<String> planned,
    Table plan,
    String proof) {
  public SuccessionView {
    errors = List.copyOf(errors);
    units = List.copyOf(units);
    figures = List.copyOf(figures);
    prices = List.copyOf(prices);
    planned = List.copyOf(planned);
  }
}
