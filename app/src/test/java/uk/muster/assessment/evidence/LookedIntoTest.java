package uk.muster.assessment.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.muster.files.picture.CameraFiles;

/// A file of evidence is what its content says, whole, and no program.
class LookedIntoTest {
  private static final byte[] MINUTES =
      "Minutes: the board – noted\n".getBytes(StandardCharsets.UTF_8);

  private static LookedInto.Outcome.Fit fit(String name, byte[] file) {
    assertThat(LookedInto.look(name, file)).isInstanceOf(LookedInto.Outcome.Fit.class);
    return (LookedInto.Outcome.Fit) LookedInto.look(name, file);
  }

  private static String why(String name, byte[] file) {
    assertThat(LookedInto.look(name, file)).isInstanceOf(LookedInto.Outcome.Unfit.class);
    return ((LookedInto.Outcome.Unfit) LookedInto.look(name, file)).why();
  }

  @Test
  void documents_tables_and_text_are_kept_byte_for_byte() {
    assertThat(fit("plan.pdf", Documents.pdf()).type()).isEqualTo(FileType.PDF);
    assertThat(fit("plan.pdf", Documents.pdf()).content()).isEqualTo(Documents.pdf());
    assertThat(fit("plan.DOCX", Documents.docx()).type()).isEqualTo(FileType.DOCX);
    assertThat(fit("x.xlsx", Documents.zip("[Content_Types].xml", "xl/workbook.xml")).type())
        .isEqualTo(FileType.XLSX);
    assertThat(fit("kit.ods", Documents.ods()).type()).isEqualTo(FileType.ODS);
    assertThat(fit("minutes.txt", MINUTES).type()).isEqualTo(FileType.TEXT);
    assertThat(fit("minutes.csv", MINUTES).content()).isEqualTo(MINUTES);
    assertThat(fit("MZ.txt", "MZ was there".getBytes(StandardCharsets.UTF_8)).type())
        .isEqualTo(FileType.TEXT);
  }

  @Test
  void a_photograph_loses_where_it_was_taken_and_says_what_came() {
    var file = CameraFiles.withPlace(1, 400, 300);

    var kept = fit("C:\\Users\\x\\fence.jpeg", file);

    assertThat(kept.name()).isEqualTo("fence.jpg");
    assertThat(new String(kept.content(), StandardCharsets.ISO_8859_1))
        .doesNotContain(CameraFiles.PLACE, "Exif");
    assertThat(kept.givenSha256()).isEqualTo(Digests.of(file));
    assertThat(Digests.of(kept.content())).isNotEqualTo(kept.givenSha256());
  }

  @Test
  void a_program_is_never_kept_whatever_it_is_called() {
    var windows = new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0};
    var linux = new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0};

    assertThat(why("report.pdf", windows))
        .isEqualTo("File report.pdf is not kept: it is a program, and programs are never kept");
    assertThat(why("report.txt", linux)).contains("it is a program");
    assertThat(why("report.txt", "#!/bin/sh\n".getBytes(StandardCharsets.UTF_8)))
        .contains("it is a program");
    assertThat(
            why(
                "macro.docx",
                Documents.zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
        .contains("it holds macros or programs");
    assertThat(why("page.txt", "<!DOCTYPE html><script>".getBytes(StandardCharsets.UTF_8)))
        .contains("it is a web page");
  }

  @Test
  void a_name_that_says_something_else_is_refused_with_both() {
    assertThat(why("plan.docx", Documents.pdf()))
        .isEqualTo(
            "File plan.docx is not kept: it is a PDF document, and its name ends like a Word"
                + " document");
    assertThat(why("plan.pdf", Documents.docx())).contains("it is a Word document");
    assertThat(why("photo.pdf", CameraFiles.file("png", 20, 20))).contains("it is a PNG picture");
    assertThat(why("notes.pdf", MINUTES)).contains("it is plain text");
    assertThat(why("plan.exe", Documents.pdf())).contains("its name must end in one of .pdf");
  }

  @ParameterizedTest
  @ValueSource(ints = {6, 60, 220})
  void a_pdf_that_was_cut_off_is_refused(int missing) {
    assertThat(why("plan.pdf", Arrays.copyOf(Documents.pdf(), Documents.pdf().length - missing)))
        .contains("its end is missing");
  }

  @Test
  void a_pdf_whose_end_points_nowhere_or_that_is_locked_is_refused() {
    var moved = new String(Documents.pdf(), StandardCharsets.ISO_8859_1);

    assertThat(why("plan.pdf", latin(moved.replaceFirst("startxref\\n\\d+", "startxref\n7"))))
        .contains("the table of its objects is not where its end says (7)");
    assertThat(why("plan.pdf", latin(moved.replaceFirst("/Size 4", "/Encrypt 5 0 R"))))
        .contains("it is locked with a password");
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  void a_document_that_is_cut_off_or_only_packed_is_refused() {
    assertThat(why("plan.docx", Arrays.copyOf(Documents.docx(), 60)))
        .contains("its end is missing");
    assertThat(why("plan.docx", Documents.zip("a.txt")))
        .contains("it is a ZIP file and no document");
    assertThat(why("plan.pdf", new byte[0])).contains("it is empty");
    assertThat(why("plan.txt", new byte[] {1, 2, 0, 4, 9})).contains("none of the kinds");
  }
}
