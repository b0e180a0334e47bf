package uk.muster.reports.format;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import uk.muster.reports.model.Report;

/// Writes a document as PDF/UA-1: tagged, titled, with its language, alternative texts, an outline
/// and the typefaces inside. It is made of the same text as the HTML, so that both are read in the
/// same order.
final class PdfWriter {
  static {
    XRLog.setLoggerImpl(new Slf4jLogger());
  }

  private PdfWriter() {}

  static void write(Report report, OutputStream out) throws IOException {
    var builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.useSVGDrawer(new BatikSVGDrawer());
    builder.withProducer("Muster");
    builder.useHttpStreamImplementation(url -> {
      throw new IllegalStateException("a document asks for nothing from outside: " + url);
    });
    Fonts.ALL.forEach(
        face -> builder.useFont(face::open, face.family(), face.weight(), FontStyle.NORMAL, true));
    builder.withHtmlContent(HtmlWriter.forPaper(report), null);
    builder.toStream(out);
    builder.run();
  }
}
