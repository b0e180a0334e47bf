package uk.muster.assessment.campaign;

import java.util.Arrays;
import java.util.Optional;

/// How often a campaign comes round, or who asks for it.
public enum Cycle {
  QUARTERLY("quarterly", "Quarterly"),
  ANNUAL("annual", "Annual"),
  INSPECTION("inspection", "For an inspection");

  private final String code;
  private final String words;

  Cycle(String code, String words) {
    this.code = code;
    this.words = words;
  }

  public String code() {
    return code;
  }

  public String words() {
    return words;
  }

  public static Optional<Cycle> find(String code) {
    return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
  }
}
