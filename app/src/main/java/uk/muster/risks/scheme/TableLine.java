package uk.muster.risks.scheme;

import java.util.Locale;

/// One value of a scoring table that a force may set for itself.
///
/// @param of the block of a weight or grade, the axis of a score, the likelihood of a rating
/// @param code the criterion of a weight, the number of a grade or score, the impact of a rating
/// @param what what it is, such as "Weight of physical harm"
/// @param confirmed false when no source could be read: pages say so
public record TableLine(
    Part part, String of, String code, String what, String value, boolean confirmed) {
  /// What is set.
  public enum Part {
    WEIGHT,
    GRADE,
    SCORE,
    RATING;

    /// As files call it.
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// What it is known by: `weight-harm-physical`, `rating-3-4`.
  public String key() {
    return key(part.code(), of, code);
  }

  public static String key(String part, String of, String code) {
    return "%s-%s-%s".formatted(part, of, code);
  }
}
