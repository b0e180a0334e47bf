package uk.muster.reports.publicity;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Which counts of a column are kept back so that none under five can be worked out, even by who
/// knows the sum of all: the small ones, and another where the small ones would follow from what is
/// left of the sum.
///
/// Source: GROUND-RULES of official statistics: primary and secondary suppression.
final class SmallNumbers {
  static final int SMALL = 5;

  private SmallNumbers() {}

  static boolean isSmall(int count) {
    return count < SMALL;
  }

  /// The places of the counts that are kept back though they are not small.
  ///
  /// @param counts of people; empty where a row has none
  static Set<Integer> besides(List<OptionalInt> counts) {
    var small =
        IntStream.range(0, counts.size())
            .filter(i -> counts.get(i).isPresent() && isSmall(counts.get(i).getAsInt()))
            .boxed()
            .collect(Collectors.toCollection(TreeSet::new));
    if (small.isEmpty()) {
      return Set.of();
    }
    int sum = small.stream().mapToInt(i -> counts.get(i).getAsInt()).sum();
    if (small.size() > 1 && sum > 0 && sum < small.size() * (SMALL - 1)) {
      return Set.of();
    }
    return IntStream.range(0, counts.size())
        .filter(i -> counts.get(i).isPresent() && !small.contains(i))
        .filter(i -> sum + counts.get(i).getAsInt() > SMALL)
        .boxed()
        .min(Comparator.comparingInt(i -> counts.get(i).getAsInt()))
        .map(Set::of)
        .orElse(Set.of());
  }
}
