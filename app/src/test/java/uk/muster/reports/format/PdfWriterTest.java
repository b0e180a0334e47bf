package uk.muster.reports.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
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

    assertThat(ReadAloud.pdf(report)).isEqualTo(ReadAloud.html(report));
  }
}
