package uk.muster.shared;

/// A government classification, ranked. Muster holds nothing above OFFICIAL-SENSITIVE.
public enum Marking {
  OFFICIAL("OFFICIAL"),
  OFFICIAL_SENSITIVE("OFFICIAL-SENSITIVE");

  private final String words;

  Marking(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /// Whether who may see up to this marking may see what bears the other.
  public boolean covers(Marking other) {
    return compareTo(other) >= 0;
  }

  public static Marking lower(Marking one, Marking other) {
    return one.covers(other) ? other : one;
  }
}
