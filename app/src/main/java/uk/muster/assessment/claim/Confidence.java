package uk.muster.assessment.claim;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How sure a lead is of a rating.
public enum Confidence {
  LOW(1),
  MEDIUM(2),
  HIGH(3);

  private final int degree;

  Confidence(int degree) {
    this.degree = degree;
  }

  /// 1 for low, 3 for high: how it is kept and drawn.
  public int degree() {
    return degree;
  }

  /// The one of a degree; nothing for 0, which means that nobody said.
  public static Optional<Confidence> ofDegree(int degree) {
    return Arrays.stream(values()).filter(one -> one.degree == degree).findFirst();
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String words() {
    return switch (this) {
      case LOW -> "Low";
      case MEDIUM -> "Medium";
      case HIGH -> "High";
    };
  }

  public static Optional<Confidence> find(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }
}
