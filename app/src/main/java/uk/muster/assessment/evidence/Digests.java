package uk.muster.assessment.evidence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import uk.muster.register.Entry;

/// SHA-256 of a file, and of the rows of a list.
final class Digests {
  private Digests() {}

  static String of(byte[] content) {
    return HexFormat.of().formatHex(sha256().digest(content));
  }

  /// Of everything that the rows say, in their order: another digest means another answer.
  static String of(List<Entry> rows) {
    var digest = sha256();
    for (var row : rows) {
      var text = new StringBuilder("%s/%s\n".formatted(row.kind(), row.code()));
      new TreeMap<>(row.values())
          .forEach(
              (field, value) -> text.append("%s=%d:%s\n".formatted(field, value.length(), value)));
      text.append(row.marking()).append('\n');
      digest.update(text.toString().getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
