package uk.muster.inspection.sample;

import java.util.List;
import uk.muster.register.Entry;

/// Some entries of a register, picked so that anybody can pick them again.
///
/// @param of how many they were picked from
public record Sample(String kind, long seed, int of, List<Entry> entries) {
  public Sample {
    entries = List.copyOf(entries);
  }

  static Sample of(String kind, long seed, int size, List<Entry> all) {
    return new Sample(
        kind,
        seed,
        all.size(),
        Draw.of(
            seed,
            size,
            all,
            entry -> "%s/%s/%s".formatted(entry.force(), entry.kind(), entry.code())));
  }
}
