package uk.muster.access.secret;

/// Bytes as letters and digits that can be typed. Source: RFC 4648, without the padding.
final class Base32 {
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private Base32() {}

  static String text(byte[] bytes) {
    var text = new StringBuilder();
    int buffer = 0;
    int bits = 0;
    for (var one : bytes) {
      buffer = (buffer << 8) | (one & 0xff);
      bits += 8;
      while (bits >= 5) {
        bits -= 5;
        text.append(LETTERS.charAt((buffer >> bits) & 31));
      }
    }
    if (bits > 0) {
      text.append(LETTERS.charAt((buffer << (5 - bits)) & 31));
    }
    return text.toString();
  }

  static byte[] bytes(String text) {
    var bytes = new java.io.ByteArrayOutputStream();
    int buffer = 0;
    int bits = 0;
    for (int i = 0; i < text.length(); i++) {
      var value = LETTERS.indexOf(text.charAt(i));
      if (value < 0) {
        throw new IllegalArgumentException("the secret holds a letter that base 32 has not");
      }
      buffer = ((buffer << 5) | value) & 0xffff;
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        bytes.write((buffer >> bits) & 0xff);
      }
    }
    return bytes.toByteArray();
  }
}
