package uk.muster.reports.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import uk.muster.reports.model.Report;

/// The PDF keeps to PDF/UA-1, and is read in the order of the HTML.
class PdfWriterTest {
  static byte[] pdf(Report report) throws Exception {
    var out = new ByteArrayOutputStream();
    PdfWriter.write(report, out);
    return out.toByteArray();
  }

  @Test
  void the_judge_of_pdf_ua_finds_nothing() throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    var pdf = pdf(ReportExamples.whole());

    try (var parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
        var judge = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
      var result = judge.validate(parser);

      assertThat(result.getTotalAssertions()).isGreaterThan(500);
      assertThat(result.getTestAssertions())
          .extracting(one -> one.getRuleId().getClause() + " " + one.getMessage())
          .isEmpty();
      assertThat(result.isCompliant()).isTrue();
    }
  }

  @Test
  void what_is_read_stands_in_the_order_of_the_html() throws Exception {
    var report = ReportExamples.whole();
    var wanted =
        Jsoup.parse(HtmlWriter.write(report))
            .select(
                "main h1,main h2,main h3,main p,main li,main caption,main th,main td,main svg,main"
                    + " img")
            .stream()
            .map(PdfWriterTest::read)
            .toList();

    try (var pdf = Loader.loadPDF(pdf(report))) {
      assertThat(PdfStructure.read(pdf)).isEqualTo(wanted);
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
