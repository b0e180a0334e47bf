package uk.muster.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.muster.cli.Typed;

/// What the command refuses, each with the value in one sentence and nothing written.
class ReportCommandTest {
  @TempDir Path folder;

  private Typed report(Object... words) {
    var typed = new ArrayList<Object>(List.of("report"));
    typed.addAll(List.of(words));
    typed.addAll(List.of("--data", folder.resolve("data")));
    return Typed.of(typed.toArray());
  }

  private void refused(String sentence, Object... words) {
    var typed = report(words);
    assertThat(typed.code()).as(typed.err()).isEqualTo(1);
    assertThat(typed.err()).contains(sentence).doesNotContain("Exception", "\tat ");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void what_does_not_exist_is_refused_with_what_does() {
    var out = folder.resolve("out.html");

    refused(
        "There is no kind novel; there are: inspection, board-paper",
        "novel",
        "--force",
        "durham",
        "--out",
        out);
    refused(
        "There is no format wav; there are: html, pdf, docx, ods",
        "inspection",
        "--force",
        "durham",
        "--out",
        out,
        "--format",
        "html,wav");
    refused(
        "--as-at (2026-02-30) must be a day of the calendar",
        "inspection",
        "--force",
        "durham",
        "--out",
        out,
        "--as-at",
        "2026-02-30");
    refused("Say one of --force ID, --all", "inspection", "--out", out);
    refused("Say one of", "inspection", "--force", "durham", "--all", "--out", out);
    refused("There is no worked case utopia", "inspection", "--case", "utopia", "--out", out);
    refused(
        "There is no database in " + folder.resolve("data"),
        "inspection",
        "--force",
        "durham",
        "--out",
        out);
    refused(
        "There is no folder " + folder.resolve("none"),
        "inspection",
        "--force",
        "durham",
        "--out",
        folder.resolve("none/out.html"));
  }

  @Test
  void a_file_that_is_there_is_left_as_it_is() throws Exception {
    var out = Files.writeString(folder.resolve("out.pdf"), "kept");

    var typed = report("due-regard", "--force", "durham", "--format", "pdf", "--out", out);
    var several =
        report(
            "due-regard",
            "--force",
            "durham",
            "--format",
            "html,pdf",
            "--out",
            folder.resolve("out"));

    assertThat(typed.code()).isEqualTo(1);
    assertThat(typed.err()).contains("There is a file " + out + " already");
    assertThat(several.err()).contains("There is a file " + out + " already");
    assertThat(out).hasContent("kept");
  }
}
