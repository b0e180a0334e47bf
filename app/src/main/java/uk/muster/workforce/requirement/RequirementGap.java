package uk.muster.workforce.requirement;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import uk.muster.shared.ForceId;

/// A requirement beside what each force of the region holds on a day.
public record RequirementGap(Requirement requirement, Map<ForceId, Integer> held) {
  public RequirementGap {
    held = Collections.unmodifiableMap(new TreeMap<>(held));
  }

  public int together() {
    return held.values().stream().mapToInt(Integer::intValue).sum();
  }

  /// How many are missing; below 0 when there are more than needed.
  public int missing() {
    return requirement.number() - together();
  }
}
