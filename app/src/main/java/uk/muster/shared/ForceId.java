package uk.muster.shared;

import java.util.regex.Pattern;

/// A force, by its police.uk identifier, such as `leicestershire`.
public record ForceId(String value) implements Comparable<ForceId> {
  private static final Pattern SHAPE = Pattern.compile("[a-z][a-z-]{1,38}[a-z]");

  public ForceId {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "force (%s) must be a police.uk identifier such as leicestershire".formatted(value));
    }
  }

  /// True when the text has the shape of a force identifier; says nothing about whether it exists.
  public static boolean isShaped(String text) {
    return SHAPE.matcher(text).matches();
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
