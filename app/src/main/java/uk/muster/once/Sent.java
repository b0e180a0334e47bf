package uk.muster.once;

import java.util.regex.Pattern;

/// One thing that was sent: the key made when its form was drawn, and what was in it. The same key
/// with other contents (somebody went back and changed what they typed) is another thing.
///
/// @param digest SHA-256 over all that was sent, in hexadecimal
public record Sent(String key, String digest) {
  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{16,64}");

  public Sent {
    if (!isKey(key)) {
      throw new IllegalArgumentException("The key of the form (%s) is none".formatted(key));
    }
  }

  public static boolean isKey(String text) {
    return KEY.matcher(text).matches();
  }
}
