package uk.muster.inspection.sample;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;

/// Picks so that anybody can pick the same again: in the order of the SHA-256 of the seed and the
/// reference. What is added later moves nothing else.
final class Draw {
  private Draw() {}

  static <T> List<T> of(long seed, int size, Collection<T> all, Function<T, String> reference) {
    return all.stream()
        .sorted(
            Comparator.comparing((T one) -> digest(seed + "/" + reference.apply(one)))
                .thenComparing(reference))
        .limit(size)
        .toList();
  }

  private static String digest(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
