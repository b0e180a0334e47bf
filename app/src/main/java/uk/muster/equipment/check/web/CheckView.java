package uk.muster.equipment.check.web;

import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;

/// The form of a check.
///
/// @param standard what is checked against, in words; empty when there is nothing
/// @param adds where a standard can be added
public record CheckView(
    String heading,
    String standard,
    String adds,
    String action,
    List<FieldError> errors,
    Field on,
    Field by,
    Field notes,
    Field whole,
    List<Line> lines) {
  public CheckView {
    errors = List.copyOf(errors);
    lines = List.copyOf(lines);
  }

  /// One line of the list.
  ///
  /// @param opened whether note and photograph are shown
  public record Line(
      Field finding, List<Choice> findings, Field note, Field photograph, boolean opened) {
    public Line {
      findings = List.copyOf(findings);
    }
  }
}
