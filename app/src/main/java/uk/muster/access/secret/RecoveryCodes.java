package uk.muster.access.secret;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// Codes that open once where a second factor is lost. Sixteen letters hold 79 bits of chance, so
/// that a plain digest keeps them safe.
public final class RecoveryCodes {
  static final int HOW_MANY = 10;

  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int LENGTH = 16;

  private RecoveryCodes() {}

  static List<String> make(RandomGenerator chance) {
    return Stream.generate(() -> one(chance)).limit(HOW_MANY).toList();
  }

  /// One code in four groups of four, without letters that look alike.
  public static String one(RandomGenerator chance) {
    var made = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      if (i > 0 && i % 4 == 0) {
        made.append('-');
      }
      made.append(LETTERS.charAt(chance.nextInt(LETTERS.length())));
    }
    return made.toString();
  }

  /// How a code is kept, however it was typed.
  public static byte[] digest(String code) {
    try {
      var plain = code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
      return MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
