package uk.muster.assessment.framework;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import uk.muster.assessment.framework.text.FrameworkReader;
import uk.muster.assessment.framework.text.Known;
import uk.muster.assessment.framework.text.ReadFramework;

/// Reads the texts that the database keeps, each once: a text never changes under its digest.
final class Texts {
  private static final int MOST = 1000;

  private final Map<String, Framework> read = new ConcurrentHashMap<>();

  Framework framework(StoredFramework stored) {
    if (read.size() > MOST) {
      read.clear();
    }
    return read.computeIfAbsent(stored.sha256(), _ -> parse(stored)).as(stored.status());
  }

  private static Framework parse(StoredFramework stored) {
    var name = "%s, version %d".formatted(stored.code(), stored.version());
    return switch (FrameworkReader.read(name, stored.text(), Known.STORED)) {
      case ReadFramework.Read(var framework) -> framework;
      case ReadFramework.Faulty(var faults) ->
          throw new IllegalStateException("Kept text cannot be read: " + faults);
    };
  }

  static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is part of every Java", e);
    }
  }
}
