package uk.muster.assessment.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Small whole files of the kinds that are kept, for tests.
public final class Documents {
  private Documents() {}

  /// A PDF document of one empty page, its table of objects where its end says.
  public static byte[] pdf() {
    var objects =
        """
        %PDF-1.7
        1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
        2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
        3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 200 200]>> endobj
        """;
    var text =
        objects
            + """
            xref
            0 1
            0000000000 65535 f
            trailer <</Root 1 0 R /Size 4>>
            startxref
            %d
            %%%%EOF
            """
                .formatted(objects.length());
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /// A ZIP file of parts with a line each.
  public static byte[] zip(String... names) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var name : names) {
        var said = name.contains("=") ? name.split("=", 2) : new String[] {name, "<x/>"};
        zip.putNextEntry(new ZipEntry(said[0]));
        zip.write(said[1].getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  public static byte[] docx() {
    return zip("[Content_Types].xml", "word/document.xml");
  }

  public static byte[] ods() {
    return zip("mimetype=application/vnd.oasis.opendocument.spreadsheet", "content.xml");
  }

  public static GivenFile given(String name, byte[] content) {
    return new GivenFile(name, content.length, () -> new java.io.ByteArrayInputStream(content));
  }
}
