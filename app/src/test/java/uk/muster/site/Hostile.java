package uk.muster.site;

import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/// Text that somebody types who means ill, each with the word zq, and how to tell that it did harm.
final class Hostile {
  static final String MARKUP = "'\"><b id=zq>zq</b><script>zq()</script><img src=zq onerror=zq()>";
  static final String HEADER = "zq\r\nX-Zq: 1\r\n\r\nzq";

  static final List<String> TEXTS =
      List.of(
          MARKUP,
          "zq'; drop table access.account; --",
          "zq' or '1'='1",
          "=HYPERLINK(\"http://zq.example\",\"zq\")",
          "+zq",
          "-zq",
          "@zq",
          "\t=zq",
          HEADER,
          "zq\n2026-11-28T03:00:00.000Z INFO  - zq forged",
          "zq\u0000zq",
          "zq\ud800",
          "zq\u202e\u0007\u001b[31m",
          "${zq} #{zq} {{zq}} %s %n %zq \\zq",
          "../../zq",
          "javascript:zq()",
          "http://zq.example/",
          "zq".repeat(3000));

  /// Those that an address is tried with.
  static final List<String> IN_ADDRESSES =
      TEXTS.stream()
          .filter(text -> !text.contains("\ud800") && text.length() < 100)
          .limit(10)
          .toList();

  private static final Pattern MADE_OF =
      Pattern.compile("Exception\\b|\\bat (uk|java|org)\\.|org\\.[a-z.]+\\.[A-Z][a-z]");

  private Hostile() {}

  /// What is wrong with an answer that was given to such text, in words.
  static List<String> harm(String type, String body) {
    var harm = new ArrayList<String>();
    if (type.startsWith("text/html")) {
      var page = Jsoup.parse(body);
      if (page.getElementById("zq") != null || !page.select("b, img[src=zq]").isEmpty()) {
        harm.add("an element was put into the page");
      }
      if (page.select("script").stream().anyMatch(script -> script.data().contains("zq"))) {
        harm.add("a script was put into the page");
      }
      for (var element : page.getAllElements()) {
        for (var attribute : element.attributes()) {
          if (attribute.getKey().startsWith("on") || attribute.getKey().contains("zq")) {
            harm.add("an attribute was put into the page: " + attribute);
          }
          if (List.of("href", "src", "action").contains(attribute.getKey())
              && !attribute.getValue().matches("(?s)[/#?].*|")) {
            harm.add("an address leads elsewhere: " + attribute);
          }
        }
      }
    }
    if (type.startsWith("text/csv")) {
      try (var rows = CsvReader.builder().ofCsvRecord(body)) {
        rows.forEach(row ->
            row.getFields().stream()
                .filter(cell -> cell.contains("zq") && cell.matches("(?s)[=+\\-@\\t\\r].*"))
                .forEach(cell -> harm.add("a cell begins a formula: " + cell)));
      } catch (java.io.IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
    if (!type.startsWith("text/plain") && MADE_OF.matcher(body).find()) {
      harm.add("the page says how Muster is made");
    }
    return harm;
  }
}
