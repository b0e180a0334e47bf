package uk.muster.shared;

import java.util.Arrays;
import java.util.Optional;

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

  /// The marking that is written so.
  public static Optional<Marking> find(String words) {
    return Arrays.stream(values()).filter(marking -> marking.words.equals(words)).findFirst();
  }

  /// The marking that is written so.
  ///
  /// @throws IllegalArgumentException when none is
  public static Marking of(String words) {
    return find(words)
        .orElseThrow(
            () -> new IllegalArgumentException("marking (%s) is unknown".formatted(words)));
  }

  public static Marking higher(Marking one, Marking other) {
    return one.covers(other) ? one : other;
  }

  public static Marking lower(Marking one, Marking other) {
    return one.covers(other) ? other : one;
  }
}
