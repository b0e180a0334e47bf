package uk.muster.assessment.comparison;

import java.math.BigDecimal;
import java.util.Optional;
import uk.muster.shared.ForceId;

/// How one force stands in a comparison.
///
/// @param figure its figure; empty when there is none, or when it is too small to be told
/// @param why why there is no figure; empty when there is one
/// @param rank 1 for the first; 0 without a figure
/// @param tied whether another force has the same figure
/// @param outlier why it is far from the rest; empty when it is not
/// @param href where what was counted can be seen; empty where the figure is too small to be told
public record Standing(
    ForceId force,
    Optional<BigDecimal> figure,
    String why,
    int rank,
    boolean tied,
    String outlier,
    String href) {

  /// Such as `3`, or `=3` when another force has the same figure.
  public String place() {
    return rank == 0 ? "" : (tied ? "=" : "") + rank;
  }

  /// Whether there is a figure, but so few are counted that they could be known.
  public boolean small() {
    return why.equals(Comparison.SMALL);
  }
}
