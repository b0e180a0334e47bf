package uk.muster.assessment.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// The value of an indicator on a day, with where it can be followed back.
///
/// @param value the figure; empty when there is none
/// @param whyNone why there is none; empty when there is one
public record Fact(
    String indicator,
    String title,
    String unit,
    Optional<BigDecimal> value,
    String whyNone,
    LocalDate asAt,
    String href) {
  /// The pages that take a day on which something was known: of readiness, and lists of registers.
  private static final Pattern LOOKS_BACK =
      Pattern.compile("/readiness/|/registers/[a-z-]+(\\?|$)|/people(\\?|$)");

  /// "−6 units", or "none: nothing is declared".
  public String words() {
    return value
        .map(figure -> figure.stripTrailingZeros().toPlainString().replace("-", "−") + " " + unit)
        .orElseGet(() -> "none: " + whyNone);
  }

  /// The same, leading to what was known on a day where the page that it leads to can look back.
  public Fact knownOn(LocalDate day) {
    return LOOKS_BACK.matcher(href).lookingAt() && !href.contains("known-on=")
        ? new Fact(
            indicator,
            title,
            unit,
            value,
            whyNone,
            asAt,
            href + (href.contains("?") ? "&" : "?") + "known-on=" + day)
        : this;
  }
}
