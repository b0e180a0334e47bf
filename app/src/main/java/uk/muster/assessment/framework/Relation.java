package uk.muster.assessment.framework;

import java.util.Arrays;
import java.util.Optional;

/// How far an older question answers a newer one, the strongest first.
public enum Relation {
  /// They ask the same: an answer carries over.
  EQUAL("equal", "asks the same"),
  /// The older asks a part of what the newer asks.
  PART_OF("part-of", "asks a part of it"),
  /// They share something: an answer is a start.
  OVERLAPS("overlaps", "overlaps with it"),
  /// Nothing older answers it: it is new.
  NONE("none", "new");

  private final String code;
  private final String words;

  Relation(String code, String words) {
    this.code = code;
    this.words = words;
  }

  public String code() {
    return code;
  }

  public String words() {
    return words;
  }

  /// The relation of a chain is that of its weakest link.
  public Relation weakest(Relation other) {
    return compareTo(other) >= 0 ? this : other;
  }

  public static Optional<Relation> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
  }
}
