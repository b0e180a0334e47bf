package uk.muster.audit.chain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;

/// Exactly which bytes are hashed and signed; docs/audit.md says the same in words.
public final class Layout {
  /// What the first link has for the hash before it.
  public static final String FIRST = "0".repeat(64);

  private static final HexFormat HEX = HexFormat.of();
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private Layout() {}

  /// A moment as it is hashed: UTC with six digits after the second.
  public static String time(Instant moment) {
    return TIME.format(moment);
  }

  /// Over the words `muster record 1`, then each part preceded by its length in bytes.
  public static String digest(Content content) {
    var sum = sha256();
    sum.update(bytes("muster record 1\n"));
    for (var part : content.parts()) {
      var bytes = bytes(part);
      sum.update(bytes(bytes.length + ":"));
      sum.update(bytes);
    }
    return HEX.formatHex(sum.digest());
  }

  /// Over five lines after the words `muster link 1`, each ended by a line feed.
  public static String hash(
      long seq, long recordId, String sealedAt, String digest, String previous) {
    var text =
        "muster link 1\n"
            + seq
            + '\n'
            + recordId
            + '\n'
            + sealedAt
            + '\n'
            + digest
            + '\n'
            + previous
            + '\n';
    return HEX.formatHex(sha256().digest(bytes(text)));
  }

  /// What a root signs: three lines after the words `muster root 1`, each ended by a line feed.
  static byte[] root(LocalDate day, long seq, String hash) {
    return bytes("muster root 1\n" + day + '\n' + seq + '\n' + hash + '\n');
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
