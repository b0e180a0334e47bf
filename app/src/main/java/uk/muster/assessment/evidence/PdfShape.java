package uk.muster.assessment.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/// Whether a PDF file is whole, by its frame: beginning, end, and the table of its objects where
/// the end says that it is. What the objects hold is not read. Source: ISO 32000-1, 7.5.
final class PdfShape {
  private static final int NEAR = 1024;
  private static final Pattern START = Pattern.compile("startxref\\s+(\\d{1,10})\\s+%%EOF");
  private static final Pattern TABLE = Pattern.compile("^\\s*(xref\\s|\\d+\\s+\\d+\\s+obj\\b)");

  private PdfShape() {}

  static boolean begins(byte[] file) {
    return text(file, 0, Math.min(file.length, NEAR)).contains("%PDF-");
  }

  /// What is wrong with it.
  static Optional<String> fault(byte[] file) {
    var end = text(file, Math.max(0, file.length - NEAR), file.length);
    var found = START.matcher(end);
    var at = -1L;
    while (found.find()) {
      at = Long.parseLong(found.group(1));
    }
    if (at < 0) {
      return Optional.of("its end is missing: it was cut off, or is no whole PDF document");
    }
    var before = text(file, 0, Math.min(file.length, NEAR)).indexOf("%PDF-");
    var from = at + before;
    var whole = from < file.length && (isTable(file, (int) at) || isTable(file, (int) from));
    if (at == 0 || !whole) {
      return Optional.of("the table of its objects is not where its end says (%d)".formatted(at));
    }
    return text(file, 0, file.length).contains("/Encrypt ")
        ? Optional.of("it is locked with a password: nobody could read it as evidence")
        : Optional.empty();
  }

  private static boolean isTable(byte[] file, int at) {
    return TABLE.matcher(text(file, at, Math.min(file.length, at + 64))).find();
  }

  private static String text(byte[] file, int from, int to) {
    return new String(file, from, to - from, StandardCharsets.ISO_8859_1);
  }
}
