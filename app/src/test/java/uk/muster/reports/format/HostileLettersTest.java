package uk.muster.reports.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import uk.muster.reports.model.Basis.Counted;
import uk.muster.reports.model.Block;
import uk.muster.reports.model.Block.Column;
import uk.muster.reports.model.Inline;
import uk.muster.reports.model.Report;
import uk.muster.reports.model.Section;
import uk.muster.shared.Classification;

/// Names with every oddity of Unicode, in every format: the file opens, no figure is turned round,
/// nothing is lost in silence.
class HostileLettersTest {
  private static final List<String> NAMES =
      List.of(
          "\u202E15\u202C turned",
          "\u2066isolated\u2069",
          "Z\u0301\u0327\u0331a\u0300lgo",
          "👩\u200D🚒🏴\uDB40\uDC67",
          "zero\u200Bwidth\uFEFF\u2060",
          "half \uD83D pair \uDC00",
          "NUL\u0000 BEL\u0007 ESC\u001B DEL\u007F",
          "no\uFFFFcharacter\uFDD0",
          "שלום مرحبا 中文 ไทย",
          "line\u2028separator\u2029",
          "</w:t></style><script>alert(1)</script>]]>&#0;");

  private static byte[] file(Format format) {
    var rows =
        NAMES.stream()
            .map(name ->
                List.of(
                    Inline.words(name),
                    List.<Inline>of(ReportExamples.figure("15", Counted.OTHER))))
            .toList();
    var columns = List.of(Column.words(NAMES.getFirst()), Column.number(NAMES.get(4)));
    var report =
        new Report(
            ReportExamples.cover(Classification.OFFICIAL),
            NAMES.stream()
                .map(name ->
                    Section.of(
                        name,
                        List.of(
                            new Block.Paragraph(
                                List.of(
                                    new Inline.Stressed(name),
                                    new Inline.Note(Inline.words(name)))),
                            new Block.DataTable(name, columns, rows, false))))
                .toList());
    var out = new ByteArrayOutputStream();
    format.write(report, out);
    return out.toByteArray();
  }

  @Test
  void html_docx_and_ods_stay_well_formed_and_say_what_turns_the_reading() throws Exception {
    for (var format : List.of(Format.HTML, Format.DOCX, Format.ODS)) {
      var xml =
          format == Format.HTML
              ? List.of(new String(file(format), StandardCharsets.UTF_8))
              : parts(file(format));
      for (var part : xml) {
        assertThat(part).doesNotContain("\u202E", "\u2066", "\u0000", "\u0007", "<script>");
        parse(part);
      }
      assertThat(String.join("", xml))
          .contains("[U+202E]15[U+202C] turned", "half \uFFFD pair \uFFFD", "NUL\uFFFD", "שלום");
    }
  }

  @Test
  void a_pdf_says_the_number_of_each_letter_that_it_cannot_print() throws Exception {
    try (var pdf = Loader.loadPDF(file(Format.PDF))) {
      assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
          .contains("[U+202E]15[U+202C] turned")
          .contains("[U+4E2D]", "[U+1F692]", "NUL\uFFFD")
          .contains("<script>alert(1)</script>");
    }
  }

  private static List<String> parts(byte[] zip) throws IOException {
    var parts = new java.util.ArrayList<String>();
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().endsWith(".xml")) {
          parts.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    return parts;
  }

  private static void parse(String xml) throws Exception {
    var parser = DocumentBuilderFactory.newInstance();
    parser.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    parser.newDocumentBuilder().parse(new InputSource(new java.io.StringReader(xml)));
  }
}
