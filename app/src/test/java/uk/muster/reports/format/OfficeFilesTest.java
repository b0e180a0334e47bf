package uk.muster.reports.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

/// DOCX and ODS, read back by libraries that others read them with.
class OfficeFilesTest {
  private static byte[] file(Format format) {
    var out = new ByteArrayOutputStream();
    format.write(ReportExamples.whole(), out);
    return out.toByteArray();
  }

  private static List<String> styled(XWPFDocument docx, String style) {
    return docx.getParagraphs().stream()
        .filter(one -> style.equals(one.getStyle()))
        .map(XWPFParagraph::getText)
        .toList();
  }

  @Test
  void a_docx_has_real_headings_captions_tables_and_footnotes() throws Exception {
    try (var docx = new XWPFDocument(new ByteArrayInputStream(file(Format.DOCX)))) {
      assertThat(styled(docx, "Heading1"))
          .containsExactly("Introduction", "Capacity", "Cysylltedd", "Conclusion", Sources.HEADING);
      assertThat(styled(docx, "Heading2")).containsExactly("Terrorism", "Public order");
      assertThat(styled(docx, "ListBullet")).containsExactly("terrorism", "public order <threats>");
      assertThat(styled(docx, "Caption"))
          .contains("Units needed and declared", "Enrolled of the workforce");
      assertThat(docx.getTables()).hasSize(3);
      assertThat(docx.getTables().getFirst().getRow(0).isRepeatHeader()).isTrue();
      assertThat(docx.getTables().getFirst().getRow(3).getCell(1).getText()).isEqualTo("20");
      assertThat(docx.getFootnotes())
          .extracting(note -> note.getParagraphs().getFirst().getText().strip())
          .contains("A unit is 25 people & 3 carriers.");
      assertThat(docx.getAllPictures()).hasSize(2);
      assertThat(docx.getDocument().getBody().toString()).contains("descr=\"Badge of the force\"");
      assertThat(docx.getHeaderList().getFirst().getText()).contains("OFFICIAL", "Synthetic");
    }
  }

  @Test
  void an_ods_has_a_sheet_for_each_table_with_numbers_as_numbers() throws Exception {
    var book = new SpreadSheet(new ByteArrayInputStream(file(Format.ODS)));

    assertThat(book.getSheets()).hasSize(3);
    var sheet = book.getSheets().getFirst();
    assertThat(sheet.getRange(0, 0).getValue()).isEqualTo("OFFICIAL");
    assertThat(sheet.getRange(4, 0).getValue()).isEqualTo("Figure");
    assertThat(sheet.getRange(5, 0).getValue()).isEqualTo("Needed locally");
    assertThat(((Number) sheet.getRange(5, 1).getValue()).intValue()).isEqualTo(15);
  }

  @Test
  void the_same_document_gives_the_same_bytes() {
    assertThat(file(Format.DOCX)).isEqualTo(file(Format.DOCX));
    assertThat(file(Format.ODS)).isEqualTo(file(Format.ODS));
    assertThat(file(Format.HTML)).isEqualTo(file(Format.HTML));
  }
}
