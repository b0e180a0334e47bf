package uk.muster.equipment.check;

import java.time.LocalDate;
import java.util.List;
import uk.muster.files.picture.Photographs;

/// What somebody entered who has looked at a thing.
///
/// @param by collar number
/// @param lines one for each of the list, in its order
/// @param photographs as they came from the camera
public record Looked(
    LocalDate on, String by, String notes, List<Line> lines, List<Taken> photographs) {
  public Looked {
    lines = List.copyOf(lines);
    photographs = List.copyOf(photographs);
  }

  /// What was found at one line.
  public record Line(Finding finding, String note) {}

  /// A photograph, not yet looked into.
  ///
  /// @param line the number of the line that it shows, from 1; 0 for the whole
  /// @param bytes how large the file is
  public record Taken(int line, String name, long bytes, Photographs.Content content) {}
}
