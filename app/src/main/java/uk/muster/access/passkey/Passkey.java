package uk.muster.access.passkey;

import java.time.Instant;

/// One passkey of an account.
///
/// @param label what its owner calls it
/// @param copied whether its keeper copies it to other devices of the owner
public record Passkey(long id, String label, Instant since, Instant lastUsed, boolean copied) {
  static final int LONGEST_LABEL = 60;

  static String label(String typed) {
    var plain = typed.replaceAll("\\p{Cntrl}", " ").strip();
    return plain.isEmpty()
        ? "Passkey"
        : plain.substring(0, plain.offsetByCodePoints(0, points(plain)));
  }

  private static int points(String text) {
    return Math.min(LONGEST_LABEL, text.codePointCount(0, text.length()));
  }
}
