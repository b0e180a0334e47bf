package uk.muster.workforce.takeup.web;

import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.Drawing;
import uk.muster.look.Link;
import uk.muster.look.table.Table;

/// Take-up of courses: a chart and a table for each.
///
/// @param force the one shown; empty for forces side by side
/// @param other the other page: all forces, or the own
/// @param empty what is missing when there is no course
public record TakeUpView(
    String heading,
    String lead,
    String action,
    String force,
    List<Choice> forces,
    Link other,
    List<Part> parts,
    String empty,
    String download) {
  public TakeUpView {
    forces = List.copyOf(forces);
    parts = List.copyOf(parts);
  }

  /// One course on one census day.
  public record Part(String heading, Drawing chart, Table table) {}
}
