package uk.muster.assessment.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/// How figures are spread. A quartile between two figures lies on the straight line between them,
/// as spreadsheets have it (method 7 of Hyndman and Fan, 1996).
public record Spread(
    BigDecimal least,
    BigDecimal lowerQuartile,
    BigDecimal median,
    BigDecimal upperQuartile,
    BigDecimal most) {
  private static final int DECIMALS = 2;

  /// Of fewer, nothing is called far from the rest.
  private static final int ENOUGH = 8;

  private static final BigDecimal FAR = new BigDecimal("1.5");

  /// How figures are spread; empty when there is none.
  public static Optional<Spread> of(List<BigDecimal> figures) {
    if (figures.isEmpty()) {
      return Optional.empty();
    }
    var sorted = figures.stream().sorted().toList();
    return Optional.of(
        new Spread(
            sorted.getFirst(),
            quarter(sorted, 1),
            quarter(sorted, 2),
            quarter(sorted, 3),
            sorted.getLast()));
  }

  private static BigDecimal quarter(List<BigDecimal> sorted, int quarters) {
    int steps = (sorted.size() - 1) * quarters;
    var below = sorted.get(steps / 4);
    var above = sorted.get(Math.min(sorted.size() - 1, steps / 4 + 1));
    var part = BigDecimal.valueOf(steps % 4).divide(BigDecimal.valueOf(4));
    var value = below.add(above.subtract(below).multiply(part));
    return value
        .setScale(Math.min(DECIMALS, Math.max(0, value.scale())), RoundingMode.HALF_UP)
        .stripTrailingZeros();
  }

  /// Why a figure is far from the rest: it lies further outside the middle half than one and a half
  /// times that half is wide (Tukey, 1977).
  ///
  /// @param of how many figures there are
  /// @return empty when it does not, or when there are too few figures to say
  String outlier(BigDecimal figure, int of) {
    var reach = upperQuartile.subtract(lowerQuartile).multiply(FAR);
    var above = figure.compareTo(upperQuartile.add(reach)) > 0;
    var below = figure.compareTo(lowerQuartile.subtract(reach)) < 0;
    return of < ENOUGH || (!above && !below)
        ? ""
        : "%s is far %s the middle half of the forces, which lies between %s and %s"
            .formatted(
                plain(figure),
                above ? "above" : "below",
                plain(lowerQuartile),
                plain(upperQuartile));
  }

  public static String plain(BigDecimal figure) {
    return figure.signum() == 0
        ? "0"
        : figure.stripTrailingZeros().toPlainString().replace('-', '−');
  }
}
