package uk.muster.reports.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import uk.muster.reports.model.Report;

/// As what a document is written.
public enum Format {
  HTML("html", "text/html;charset=UTF-8") {
    @Override
    void to(Report report, OutputStream out) throws IOException {
      out.write(HtmlWriter.write(report).getBytes(StandardCharsets.UTF_8));
    }
  },
  PDF("pdf", "application/pdf") {
    @Override
    void to(Report report, OutputStream out) throws IOException {
      PdfWriter.write(report, out);
    }
  },
  DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document") {
    @Override
    void to(Report report, OutputStream out) throws IOException {
      DocxWriter.write(report, out);
    }
  },
  ODS("ods", "application/vnd.oasis.opendocument.spreadsheet") {
    @Override
    void to(Report report, OutputStream out) throws IOException {
      OdsWriter.write(report, out);
    }
  };

  private final String ending;
  private final String mediaType;

  Format(String ending, String mediaType) {
    this.ending = ending;
    this.mediaType = mediaType;
  }

  abstract void to(Report report, OutputStream out) throws IOException;

  /// Writes a document.
  public void write(Report report, OutputStream out) {
    try {
      to(report, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String ending() {
    return ending;
  }

  public String mediaType() {
    return mediaType;
  }

  public static Optional<Format> find(String ending) {
    return Arrays.stream(values()).filter(one -> one.ending.equals(ending)).findFirst();
  }
}
