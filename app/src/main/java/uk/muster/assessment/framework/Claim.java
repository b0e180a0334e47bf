package uk.muster.assessment.framework;

import java.math.BigDecimal;

/// What a rating claims of an indicator: from a rating on, the figure must be at least, or at most,
/// a value.
public record Claim(String indicator, int fromRating, Bound bound, BigDecimal value) {
  /// Whether a figure bears out the claim.
  public boolean heldBy(BigDecimal figure) {
    return switch (bound) {
      case AT_LEAST -> figure.compareTo(value) >= 0;
      case AT_MOST -> figure.compareTo(value) <= 0;
    };
  }

  /// The claim in words, such as "A rating from 3 on needs at least 0".
  public String words() {
    return "A rating from %d on needs %s %s"
        .formatted(fromRating, bound.words(), value.toPlainString());
  }

  /// Which way a figure is bound.
  public enum Bound {
    AT_LEAST("at least"),
    AT_MOST("at most");

    private final String words;

    Bound(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }

    /// How files call it.
    public String code() {
      return words.replace(' ', '-');
    }
  }
}
