package uk.muster.reports.edition;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.muster.reports.difference.Saying;
import uk.muster.reports.difference.SayingFile;
import uk.muster.reports.difference.Sayings;
import uk.muster.reports.format.Format;
import uk.muster.reports.model.Report;
import uk.muster.shared.Classification;

/// A document written in every format, with what it says for comparing: the bytes that never
/// change.
public record Frozen(
    Classification classification, List<Saying> sayings, Map<String, byte[]> files) {
  static final String SAYINGS = "sayings";

  public Frozen {
    sayings = List.copyOf(sayings);
    files = new LinkedHashMap<>(files);
  }

  public static Frozen of(Report report) {
    var files = new LinkedHashMap<String, byte[]>();
    for (var format : Format.values()) {
      var out = new ByteArrayOutputStream();
      format.write(report, out);
      files.put(format.ending(), out.toByteArray());
    }
    var sayings = Sayings.of(report);
    files.put(SAYINGS, SayingFile.write(sayings));
    return new Frozen(report.cover().classification(), sayings, files);
  }

  /// The digest of a file, as sixty-four small digits.
  public static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /// A line for each file, as the audit keeps it: `public.html 0a1b…`.
  String digests(Audience audience) {
    var lines = new StringBuilder();
    new TreeMap<>(files)
        .forEach((format, bytes) ->
            lines.append("%s.%s %s\n".formatted(audience.code(), format, sha256(bytes))));
    return lines.toString();
  }
}
