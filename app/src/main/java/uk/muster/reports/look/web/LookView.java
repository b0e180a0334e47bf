package uk.muster.reports.look.web;

import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;

/// What the page of a force's templates and logo shows.
///
/// @param force its identifier
/// @param logo what it shows; empty when there is none
/// @param changes whether the reader may change them
/// @param done what was done; empty for nothing
public record LookView(
    String heading,
    String force,
    List<Line> lines,
    String logo,
    boolean changes,
    String done,
    Field kind,
    List<Choice> kinds,
    Field file,
    Field picture,
    Field alternative,
    List<FieldError> errors) {
  public LookView {
    lines = List.copyOf(lines);
    kinds = List.copyOf(kinds);
    errors = List.copyOf(errors);
  }

  /// One kind of document: whose template is used, and where it can be taken out.
  public record Line(String kind, String code, String whose, String href) {}
}
