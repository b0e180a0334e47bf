package uk.muster.assessment.comparison;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Force;
import uk.muster.shared.ForceId;

/// With whom a force is compared.
public enum Peers {
  ALL("all", "All forces"),
  REGION("region", "Forces of its region"),
  SIZE("size", "The eight forces nearest in officers");

  private static final int NEAREST = 8;

  private final String code;
  private final String words;

  Peers(String code, String words) {
    this.code = code;
    this.words = words;
  }

  public String code() {
    return code;
  }

  public String words() {
    return words;
  }

  public static Peers find(String code) {
    return List.of(values()).stream().filter(one -> one.code.equals(code)).findFirst().orElse(ALL);
  }

  /// The force and its peers among those that may be seen.
  public Set<ForceId> of(Catalogue catalogue, ForceId force, Collection<ForceId> seen) {
    return switch (this) {
      case ALL -> Set.copyOf(seen);
      case REGION ->
          catalogue.forcesIn(catalogue.regionOf(force).code()).stream()
              .map(Force::id)
              .filter(seen::contains)
              .collect(Collectors.toUnmodifiableSet());
      case SIZE -> {
        int officers = officers(catalogue, force);
        yield seen.stream()
            .sorted(
                Comparator.comparing((ForceId one) -> !one.equals(force))
                    .thenComparingInt(one -> Math.abs(officers(catalogue, one) - officers))
                    .thenComparing(Comparator.naturalOrder()))
            .limit(NEAREST + 1)
            .collect(Collectors.toUnmodifiableSet());
      }
    };
  }

  private static int officers(Catalogue catalogue, ForceId force) {
    return catalogue.force(force).map(Force::officers).orElse(0);
  }
}
