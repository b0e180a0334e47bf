package uk.muster.assessment.grid;

import java.util.Optional;
import uk.muster.assessment.claim.Confidence;
import uk.muster.shared.ForceId;

/// One cell of the grid, beside what it was in the campaign before.
///
/// @param rating what its answers come to; nothing while none is given
/// @param previous the rating in the campaign before
/// @param disagreeing how many of its ratings an indicator contradicts
/// @param draft whether only the force sees it so far
public record GridCell(
    ForceId force,
    String threat,
    String c,
    String level,
    Optional<Integer> rating,
    Optional<Integer> previous,
    Optional<Confidence> confidence,
    int disagreeing,
    int answered,
    int questions,
    boolean draft) {
  /// How it moved since the campaign before.
  public enum Trend {
    BETTER("better"),
    SAME("same"),
    WORSE("worse"),
    NEW("new");

    private final String words;

    Trend(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /// How it moved; nothing while it has no rating.
  public Optional<Trend> trend() {
    return rating.map(now ->
        previous
            .map(then -> now > then ? Trend.BETTER : now < then ? Trend.WORSE : Trend.SAME)
            .orElse(Trend.NEW));
  }
}
