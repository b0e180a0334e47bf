package uk.muster.equipment.check.web;

import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.chart.QrCode;

/// A sheet of labels.
///
/// @param forces empty when the post covers one force only
/// @param more what is not on the sheet; empty when all is
public record LabelsView(
    String heading,
    Field of,
    List<Choice> kinds,
    String force,
    List<Choice> forces,
    Field base,
    String more,
    List<Label> labels) {
  public LabelsView {
    kinds = List.copyOf(kinds);
    forces = List.copyOf(forces);
    labels = List.copyOf(labels);
  }

  /// One label.
  ///
  /// @param path where its thing is checked
  public record Label(String name, String more, String place, String path, QrCode code) {}
}
