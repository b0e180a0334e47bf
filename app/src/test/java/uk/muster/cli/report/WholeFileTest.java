package uk.muster.cli.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.muster.cli.Refused;

class WholeFileTest {
  @TempDir Path folder;

  private static void write(WholeFile file, String text, IOException failure) {
    file.write(out -> {
      try {
        out.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        out.flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      if (!text.equals("whole")) {
        throw new UncheckedIOException(failure);
      }
    });
  }

  @Test
  void a_disk_that_fills_up_leaves_nothing_behind_and_what_was_there_stays() throws IOException {
    var path = folder.resolve("report.pdf");
    var file = new WholeFile(path, true);
    var full = new IOException("No space left on device");

    assertThatThrownBy(() -> write(file, "half", full))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage(path + " cannot be written: No space left on device; nothing is left of it");
    assertThat(folder).isEmptyDirectory();

    write(file, "whole", full);
    assertThatThrownBy(() -> write(file, "half", full)).isInstanceOf(UncheckedIOException.class);
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
    assertThat(path).hasContent("whole");
  }

  @Test
  void what_cannot_be_written_is_refused_before_any_work() throws IOException {
    var there = Files.writeString(folder.resolve("there.html"), "kept");
    var missing = folder.resolve("missing");

    assertThatThrownBy(() -> new WholeFile(there, false).check())
        .isInstanceOf(Refused.class)
        .hasMessageContaining("There is a file " + there + " already");
    assertThatThrownBy(() -> new WholeFile(missing.resolve("x.html"), false).check())
        .isInstanceOf(Refused.class)
        .hasMessage("There is no folder " + missing);
    assertThatThrownBy(() -> new WholeFile(folder, true).check())
        .isInstanceOf(Refused.class)
        .hasMessageContaining("is a folder");
    assertThatThrownBy(() -> new WholeFile(Path.of("/proc/report.html"), false).check())
        .as("a folder that takes no files, whoever asks")
        .isInstanceOf(Refused.class)
        .hasMessageContaining("/proc/report.html cannot be written: ");
    new WholeFile(there, true).check();
    assertThat(there).hasContent("kept");
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }
}
