package uk.muster.reports.difference;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Statements as lines of a file, kept with an edition: section, place and shape, then of each
/// figure what it counts, its value and whether it is open, with tabs between.
public final class SayingFile {
  private static final int FIRST = 3;
  private static final int EACH = 3;

  private SayingFile() {}

  public static byte[] write(List<Saying> sayings) {
    return sayings.stream()
        .map(SayingFile::line)
        .collect(Collectors.joining("\n"))
        .getBytes(StandardCharsets.UTF_8);
  }

  public static List<Saying> read(byte[] file) {
    return new String(file, StandardCharsets.UTF_8).lines().map(SayingFile::saying).toList();
  }

  private static String line(Saying saying) {
    var parts = new ArrayList<>(List.of(saying.section(), saying.place(), saying.shape()));
    for (var one : saying.figures()) {
      parts.addAll(List.of(one.what(), one.value(), one.open() ? "open" : "marked"));
    }
    return parts.stream().map(SayingFile::safe).collect(Collectors.joining("\t"));
  }

  private static Saying saying(String line) {
    var parts = java.util.Arrays.stream(line.split("\t", -1)).map(SayingFile::plain).toList();
    var figures = new ArrayList<Figure>();
    for (int at = FIRST; at < parts.size(); at += EACH) {
      figures.add(new Figure(parts.get(at), parts.get(at + 1), parts.get(at + 2).equals("open")));
    }
    return new Saying(parts.get(0), parts.get(1), parts.get(2), figures);
  }

  private static String safe(String text) {
    return text.replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }

  private static String plain(String text) {
    var plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\\') {
        plain.append(c);
      } else {
        i++;
        plain.append(
            switch (text.charAt(i)) {
              case 't' -> '\t';
              case 'n' -> '\n';
              case 'r' -> '\r';
              default -> '\\';
            });
      }
    }
    return plain.toString();
  }
}
