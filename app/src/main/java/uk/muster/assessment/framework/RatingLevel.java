package uk.muster.assessment.framework;

import java.util.List;

/// One step of the scale.
///
/// @param value from 0, the lowest, to 4
/// @param wording what is true of whoever is at this level
public record RatingLevel(int value, String name, String wording) {
  public static final int LOWEST = 0;
  public static final int HIGHEST = 4;

  /// The names of the levels where a framework does not choose others.
  public static final List<String> NAMES =
      List.of("absent", "planned", "partial", "meets", "leads");
}
