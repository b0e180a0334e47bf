package uk.muster.assessment.ground;

import java.util.Set;

/// What changes in the evidence that an answer rests on.
///
/// @param off the items that it no longer rests on
/// @param on the item that it rests on from now; one that it rests on already, on its newest
///   version; empty for none
public record GroundChange(Set<String> off, String on) {
  public static final GroundChange NONE = new GroundChange(Set.of(), "");

  public GroundChange {
    off = Set.copyOf(off);
  }

  public boolean isNone() {
    return off.isEmpty() && on.isEmpty();
  }
}
