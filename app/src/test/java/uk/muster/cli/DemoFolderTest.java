package uk.muster.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoFolderTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  @TempDir Path folder;

  @Test
  void a_folder_that_is_not_a_demonstration_is_neither_used_nor_emptied() throws IOException {
    Files.writeString(folder.resolve("register.csv"), "dear");
    var demo = DemoFolder.at(folder);

    assertThatThrownBy(() -> demo.begin(DAY))
        .isInstanceOf(Refused.class)
        .hasMessageContaining(folder.toString());
    assertThatThrownBy(demo::empty)
        .isInstanceOf(Refused.class)
        .hasMessageContaining("nothing was removed");
    assertThat(folder.resolve("register.csv")).hasContent("dear");
  }

  @Test
  void a_nation_half_loaded_goes_on_with_the_day_it_was_made_for() {
    var demo = DemoFolder.at(folder.resolve("demo"));

    var first = demo.begin(DAY);
    var next = demo.begin(DAY.plusDays(3));
    demo.loaded(next);

    assertThat(first).isEqualTo(new DemoFolder.Mark(DAY, false));
    assertThat(next).isEqualTo(first);
    assertThat(demo.begin(DAY.plusDays(4))).isEqualTo(new DemoFolder.Mark(DAY, true));
  }

  @Test
  void a_marked_folder_is_thrown_away_whole() throws IOException {
    var demo = DemoFolder.at(folder.resolve("demo"));
    demo.begin(DAY);
    Files.createDirectories(folder.resolve("demo/nation/deep"));

    demo.empty();

    assertThat(folder.resolve("demo")).doesNotExist();
  }
}
