package uk.muster.reports.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import uk.muster.reports.model.Report;

/// What a reader aloud finds in a document, in its order: the tags with the letters of each.
public final class ReadAloud {
  private static final String READ =
      "main h1,main h2,main h3,main h4,main p,main li,main caption,main th,main td,main svg,main"
          + " img";

  private ReadAloud() {}

  public static List<String> html(Report report) {
    return Jsoup.parse(HtmlWriter.write(report)).select(READ).stream()
        .map(ReadAloud::read)
        .toList();
  }

  public static List<String> pdf(Report report) throws IOException {
    var out = new ByteArrayOutputStream();
    PdfWriter.write(report, out);
    try (var pdf = Loader.loadPDF(out.toByteArray())) {
      return PdfStructure.read(pdf);
    }
  }

  /// The tag of an element and the letters of its own text, as the structure of a PDF gives them.
  private static String read(Element element) {
    var tag =
        switch (element.tagName()) {
          case "svg", "img" -> "FIGURE";
          case "caption" -> "P";
          default -> element.tagName().toUpperCase(Locale.ROOT);
        };
    var own = element.clone();
    own.select("li li, li ul").remove();
    if (own.id().matches("n\\d+")) {
      own.prependText(own.id());
    }
    return tag
        + " "
        + (tag.equals("FIGURE")
            ? ""
            : PdfStructure.letters(Lettering.printable(own.text())).replaceFirst("^n(?=\\d)", ""));
  }
}
