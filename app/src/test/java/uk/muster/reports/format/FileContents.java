package uk.muster.reports.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
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
          .forEach(key -> say(all, pdf.getDocument().getObjectFromPool(key).getObject()));
      return all.toString();
    }
  }

  /// What an object says itself; those that it points at are in the table, too.
  private static void say(StringBuilder all, COSBase object) {
    switch (object) {
      case COSString text -> all.append(text.getString()).append('\n');
      case COSName name -> all.append(name).append('\n');
      case COSDictionary entries -> {
        for (var entry : entries.entrySet()) {
          all.append(entry.getKey()).append(' ');
          say(all, entry.getValue());
        }
      }
      case COSArray items -> {
        for (var item : items) {
          say(all, item);
        }
      }
      case null, default -> all.append('\n');
    }
  }
}
