package uk.muster.shared;

/// A force, by its police.uk identifier, such as `leicestershire`.
public record ForceId(String value) implements Comparable<ForceId> {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 40;

  public ForceId {
    if (!isShaped(value)) {
      throw new IllegalArgumentException(
          "force (%s) must be a police.uk identifier such as leicestershire".formatted(value));
    }
  }

  /// True when the text has the shape of a force identifier: small letters, and hyphens between
  /// them; says nothing about whether it exists. Asked for each row of a file.
  public static boolean isShaped(String text) {
    var last = text.length() - 1;
    if (last + 1 < SHORTEST || last + 1 > LONGEST) {
      return false;
    }
    for (var i = 0; i <= last; i++) {
      var c = text.charAt(i);
      if ((c < 'a' || c > 'z') && (c != '-' || i == 0 || i == last)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int compareTo(ForceId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
