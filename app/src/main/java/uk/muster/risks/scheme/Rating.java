package uk.muster.risks.scheme;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How grave a pair of likelihood and impact is, by the table of its scheme.
public enum Rating {
  LOW("low"),
  MEDIUM("medium"),
  HIGH("high"),
  VERY_HIGH("very high");

  private final String words;

  Rating(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /// As files call it: `very-high`.
  public String code() {
    return name().replace('_', '-').toLowerCase(Locale.ROOT);
  }

  static Optional<Rating> find(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  static Rating of(String code) {
    return find(code)
        .orElseThrow(() -> new IllegalArgumentException("rating (%s)".formatted(code)));
  }
}
