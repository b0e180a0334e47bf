package uk.muster.reports.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Threat;
import uk.muster.reports.ReportKind;
import uk.muster.reports.format.Format;
import uk.muster.reports.format.ReportExamples;
import uk.muster.reports.model.Block;
import uk.muster.reports.model.HeadingWords;
import uk.muster.reports.model.Report;
import uk.muster.reports.model.Section;
import uk.muster.shared.Classification;

/// Welsh headings over English text, each marked with its language.
class WelshTest {
  private static final Report REPORT =
      Welsh.headings(
          new Report(
              ReportExamples.cover(Classification.OFFICIAL),
              List.of(
                  Section.of("Introduction", List.of(Block.Paragraph.of("English words."))),
                  Section.of("Capacity and contribution", List.of())
                      .with(List.of(Section.of("Terrorism", List.of(chart())))),
                  Section.of("A heading of the force's own", List.of()),
                  Section.of("Conclusion", List.of()))));

  private static Block.Chart chart() {
    var chart = ReportExamples.chart();
    return new Block.Chart(
        "Figure 1: Command", chart.unit(), chart.most(), chart.bars(), chart.table());
  }

  private static byte[] file(Format format) {
    var out = new ByteArrayOutputStream();
    format.write(REPORT, out);
    return out.toByteArray();
  }

  @Test
  void headings_contents_and_labels_are_welsh_and_marked_and_the_front_says_so() {
    var page = Jsoup.parse(new String(file(Format.HTML), StandardCharsets.UTF_8));

    assertThat(page.select("main [lang=cy]").eachText())
        .contains("Cynnwys", "Cyflwyniad", "Capasiti a chyfraniad", "Terfysgaeth", "Casgliad")
        .contains("O ble y daw'r ffigurau");
    assertThat(page.select("h2[id=s4]").attr("lang")).isEmpty();
    assertThat(page.select("nav a[lang=cy]")).hasSize(4);
    assertThat(page.select("figcaption").text()).isEqualTo("Ffigur 1: Command");
    assertThat(page.select("html").attr("lang")).isEqualTo("en-GB");
    assertThat(page.select("dd").text()).contains("the text is in English", "testun yn Saesneg");
  }

  @Test
  void word_and_pdf_know_the_language_of_each_heading() throws Exception {
    try (var docx = new XWPFDocument(new ByteArrayInputStream(file(Format.DOCX)));
        var pdf = Loader.loadPDF(file(Format.PDF))) {
      assertThat(docx.getParagraphs())
          .filteredOn(one -> String.valueOf(one.getStyle()).startsWith("Heading"))
          .filteredOn(one -> one.getCTP().toString().contains("w:val=\"cy\""))
          .extracting(org.apache.poi.xwpf.usermodel.XWPFParagraph::getText)
          .containsExactly(
              "Cyflwyniad",
              "Capasiti a chyfraniad",
              "Terfysgaeth",
              "Casgliad",
              "O ble y daw'r ffigurau");
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
      assertThat(pdf.getDocument().getObjectsByType(COSName.getPDFName("StructElem")))
          .extracting(one -> (COSDictionary) one.getObject())
          .filteredOn(one -> one.getNameAsString(COSName.S).matches("H[1-6]"))
          .filteredOn(one -> "cy".equals(one.getString(COSName.LANG)))
          .hasSize(6);
    }
  }

  @Test
  void every_heading_of_the_templates_and_every_threat_and_c_has_welsh_words() {
    var templates =
        Arrays.stream(ReportKind.values())
            .flatMap(kind -> Documents.template(kind.code()).lines())
            .filter(line -> line.startsWith("#"))
            .map(line -> line.replaceFirst("^#+ ", ""));
    var catalogue = Catalogue.shipped();
    var others =
        Stream.concat(
            catalogue.editions().stream().flatMap(one -> one.threats().stream()).map(Threat::name),
            catalogue.fourCs().stream().map(one -> one.name()));

    assertThat(Stream.concat(templates, others))
        .filteredOn(one -> HeadingWords.welsh(one).isEmpty())
        .isEmpty();
  }
}
