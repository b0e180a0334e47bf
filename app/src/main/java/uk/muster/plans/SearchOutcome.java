package uk.muster.plans;

import java.util.List;

/// What a search through the plans gives.
public sealed interface SearchOutcome {
  /// Nothing was asked for.
  record Nothing() implements SearchOutcome {}

  /// Only words that stand everywhere, such as "the", or none at all.
  record TooCommon() implements SearchOutcome {}

  /// What was found, the best first.
  ///
  /// @param more whether there is more than is shown
  record Found(List<FoundPart> parts, boolean more) implements SearchOutcome {
    public Found {
      parts = List.copyOf(parts);
    }
  }
}
