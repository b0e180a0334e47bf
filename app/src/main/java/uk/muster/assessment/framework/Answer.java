package uk.muster.assessment.framework;

/// How a question is answered.
public sealed interface Answer {
  /// By a rating.
  record Rated() implements Answer {}

  /// By a rating and by figures: target, estimate and so the gap.
  ///
  /// @param unit what is counted, such as `units`
  /// @param countedBy the indicator that the estimate is held against; empty for none
  record Numeric(String unit, String countedBy) implements Answer {
    public Numeric(String unit) {
      this(unit, "");
    }
  }

  /// By yes or no, with a rating.
  record YesNo() implements Answer {}

  /// How files and forms call it.
  default String code() {
    return switch (this) {
      case Rated _ -> "rated";
      case Numeric _ -> "number";
      case YesNo _ -> "yes-no";
    };
  }

  /// How it is answered, in words.
  default String words() {
    return switch (this) {
      case Rated _ -> "a rating";
      case Numeric(var unit, var countedBy) ->
          "a rating, with target and estimate in %s%s"
              .formatted(unit, countedBy.isEmpty() ? "" : ", counted by " + countedBy);
      case YesNo _ -> "yes or no, with a rating";
    };
  }
}
