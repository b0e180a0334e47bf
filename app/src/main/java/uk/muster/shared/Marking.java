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
}
