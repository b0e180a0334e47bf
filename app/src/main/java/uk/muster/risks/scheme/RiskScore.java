package uk.muster.risks.scheme;

import java.util.Optional;

/// A likelihood and an impact under one scheme.
public record RiskScore(RiskScheme scheme, int likelihood, int impact) {
  /// The score that two codes such as `wiltshire-4` mean by these tables; empty when one is
  /// missing, or when they are of different schemes.
  static Optional<RiskScore> of(ForceTables tables, String likelihood, String impact) {
    var scheme = scheme(likelihood);
    return scheme.isEmpty() || !scheme.equals(scheme(impact))
        ? Optional.empty()
        : tables
            .scheme(scheme)
            .map(found -> new RiskScore(found, number(likelihood), number(impact)));
  }

  /// The scheme that a code belongs to; empty for an empty code.
  public static String scheme(String code) {
    return code.isEmpty() ? "" : code.substring(0, code.lastIndexOf('-'));
  }

  private static int number(String code) {
    return Integer.parseInt(code.substring(code.lastIndexOf('-') + 1));
  }

  /// By the table of the scheme; empty where it has none.
  public Optional<RiskScheme.Cell> rating() {
    return scheme.cell(likelihood, impact);
  }

  /// "4, possible", or "5, catastrophic".
  public String words(RiskScheme.Axis axis) {
    var number = axis == RiskScheme.Axis.LIKELIHOOD ? likelihood : impact;
    return scheme.scores(axis).stream()
        .filter(score -> score.number() == number)
        .map(RiskScheme::words)
        .findFirst()
        .orElseThrow();
  }

  /// Compares two risks, which only scores under one scheme allow.
  public Comparison against(RiskScore other) {
    if (!scheme.code().equals(other.scheme.code())) {
      return new Comparison.OtherScheme(scheme, other.scheme);
    }
    var mine = rating();
    var others = other.rating();
    if (mine.isEmpty() || others.isEmpty()) {
      return new Comparison.NotRated(scheme);
    }
    if (!scheme.ratesAs(other.scheme)) {
      return new Comparison.OtherTable(scheme, other.scheme);
    }
    return new Comparison.Compared(mine.get(), others.get());
  }

  /// What comparing two scores comes to.
  public sealed interface Comparison {
    /// Both have a rating in one table.
    record Compared(RiskScheme.Cell first, RiskScheme.Cell second) implements Comparison {
      /// Above 0 when the first is rated higher, 0 when both are rated the same.
      public int order() {
        return first.rating().compareTo(second.rating());
      }
    }

    /// Their scheme has no table of ratings.
    record NotRated(RiskScheme scheme) implements Comparison {}

    /// The same scheme with two tables of ratings, since a force may set its own: refused.
    record OtherTable(RiskScheme first, RiskScheme second) implements Comparison {}

    /// The same numbers mean other things: refused.
    record OtherScheme(RiskScheme first, RiskScheme second) implements Comparison {}
  }
}
