package uk.muster.inspection.sample;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import uk.muster.register.Entry;

/// Some entries of a register, picked so that anybody can pick them again: in the order of the
/// SHA-256 of the seed and the reference. What is added to the register later moves no other entry.
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
        all.stream()
            .sorted(Comparator.comparing(entry -> digest(seed, entry)))
            .limit(size)
            .toList());
  }

  private static String digest(long seed, Entry entry) {
    try {
      var text = "%d/%s/%s/%s".formatted(seed, entry.force(), entry.kind(), entry.code());
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
