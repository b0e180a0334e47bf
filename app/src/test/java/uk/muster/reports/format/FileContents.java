package uk.muster.reports.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import uk.muster.reports.model.Report;

/// All that stands in a file, seen or hidden: text, alternative text, properties and every part.
public final class FileContents {
  private FileContents() {}

  public static String of(Format format, Report report) throws IOException {
    var bytes = new ByteArrayOutputStream();
    format.write(report, bytes);
    return switch (format) {
      case HTML -> bytes.toString(StandardCharsets.UTF_8);
      case PDF -> pdf(bytes.toByteArray());
      case DOCX, ODS -> parts(bytes.toByteArray());
    };
  }

  private static String parts(byte[] file) throws IOException {
    var all = new StringBuilder();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        all.append(entry.getName()).append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return all.toString();
  }

  private static String pdf(byte[] file) throws IOException {
    try (var pdf = Loader.loadPDF(file)) {
      var all = new StringBuilder(new PDFTextStripper().getText(pdf));
      all.append(pdf.getDocumentInformation().getCOSObject());
      all.append(
          new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8));
      pdf.getDocument()
          .getXrefTable()
          .keySet()
          .forEach(key -> all.append(pdf.getDocument().getObjectFromPool(key).getObject()));
      return all.toString();
    }
  }
}
