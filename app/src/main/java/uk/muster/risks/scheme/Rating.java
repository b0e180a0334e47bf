package uk.muster.risks.scheme;

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

  /// The rating that a file calls `very-high`.
  static Rating of(String code) {
    return valueOf(code.replace('-', '_').toUpperCase(java.util.Locale.ROOT));
  }
}
