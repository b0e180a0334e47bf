package uk.muster.equipment.check.web;

import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.Link;

/// The form of a check.
///
/// @param standard what is checked against, in words
/// @param adds where to add what is missing; empty when the list can be gone through
public record CheckView(
    String heading,
    String standard,
    List<Link> adds,
    String action,
    List<FieldError> errors,
    Field on,
    Field by,
    Field notes,
    Field whole,
    List<Line> lines) {
  public CheckView {
    adds = List.copyOf(adds);
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
