package uk.muster.assessment.indicator;

import java.util.Optional;

/// What became of a threshold that somebody set.
public sealed interface ThresholdOutcome {
  /// It holds.
  ///
  /// @param replaced what was set for the same day before
  record Set(Threshold threshold, Optional<Threshold> replaced) implements ThresholdOutcome {}

  /// The same holds for that day already.
  record AlreadySet(Threshold threshold) implements ThresholdOutcome {}
}
