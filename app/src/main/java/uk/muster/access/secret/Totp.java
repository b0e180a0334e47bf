package uk.muster.access.secret;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Codes that an authenticator app makes from a shared secret and the time: six digits, new every
/// 30 seconds. Source: RFC 6238, with HMAC-SHA-1, which all apps know; RFC 4226 for the digits.
final class Totp {
  static final int SECRET_BYTES = 20;

  private static final int SECONDS = 30;
  private static final int DIGITS = 6;

  /// The clock of a telephone may be off by one step either way.
  private static final int OFF = 1;

  private Totp() {}

  static long step(Instant at) {
    return Math.floorDiv(at.getEpochSecond(), SECONDS);
  }

  static String code(byte[] secret, long step) {
    return code(secret, step, "HmacSHA1", DIGITS);
  }

  static String code(byte[] secret, long step, String algorithm, int digits) {
    try {
      var mac = Mac.getInstance(algorithm);
      mac.init(new SecretKeySpec(secret, algorithm));
      var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
      var number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 0xf) & 0x7fffffff;
      return String.format(Locale.ROOT, "%0" + digits + "d", number % (long) Math.pow(10, digits));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The step that a code belongs to, near now and later than the last one that was used: a code
  /// opens once. Each step is compared, whatever the first ones gave.
  static OptionalLong matching(byte[] secret, String code, Instant now, long lastUsed) {
    var found = OptionalLong.empty();
    var typed = code.getBytes(StandardCharsets.UTF_8);
    for (var step = step(now) - OFF; step <= step(now) + OFF; step++) {
      var right = MessageDigest.isEqual(code(secret, step).getBytes(StandardCharsets.UTF_8), typed);
      if (right && step > lastUsed && found.isEmpty()) {
        found = OptionalLong.of(step);
      }
    }
    return found;
  }
}
