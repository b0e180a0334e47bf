package uk.muster.assessment.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import uk.muster.assessment.framework.Claim.Bound;
import uk.muster.shared.ForceId;
import uk.muster.shared.Indicator;

/// What a force holds an indicator to, from a day until a later one.
///
/// @param bound empty when from that day on there is no threshold any more
/// @param why the reason that was given for it
/// @param setBy the post that set it
public record Threshold(
    ForceId force,
    String indicator,
    Optional<Bound> bound,
    BigDecimal value,
    LocalDate from,
    String why,
    String setBy) {
  public Threshold {
    if (why.isBlank()) {
      throw new IllegalArgumentException("why is blank");
    }
  }

  /// How a value stands against it.
  public Standing standing(Indicator.Value found) {
    if (bound.isEmpty()) {
      return Standing.NO_THRESHOLD;
    }
    if (!(found instanceof Indicator.Value.Figure(var number, _))) {
      return Standing.NO_FIGURE;
    }
    var met =
        switch (bound.get()) {
          case AT_LEAST -> number.compareTo(value) >= 0;
          case AT_MOST -> number.compareTo(value) <= 0;
        };
    return met ? Standing.MET : Standing.NOT_MET;
  }

  /// "at least 85", or that there is none.
  public String words() {
    return bound
        .map(one -> one.words() + " " + value.stripTrailingZeros().toPlainString())
        .orElse("none any more");
  }

  /// How a value stands against a threshold.
  public enum Standing {
    MET("met"),
    NOT_MET("not met"),
    NO_FIGURE("no figure"),
    NO_THRESHOLD("no threshold");

    private final String words;

    Standing(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }
}
