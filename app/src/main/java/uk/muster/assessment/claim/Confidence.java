package uk.muster.assessment.claim;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How sure a lead is of a rating.
public enum Confidence {
  LOW,
  MEDIUM,
  HIGH;

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
