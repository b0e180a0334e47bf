package uk.muster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The command that erases contents at the end of their retention, on a database of its own.
class AuditEraseTest {
  @TempDir Path folder;

  @Test
  void what_must_be_kept_is_refused_and_nothing_old_is_said() {
    var data = folder.resolve("data");

    var tooEarly =
        Typed.of("audit", "erase", "--data", data, "--before", "2999-01-01", "--reason", "space");
    var nothing =
        Typed.of("audit", "erase", "--data", data, "--before", "2001-01-01", "--reason", "yearly");

    assertThat(tooEarly.code()).isEqualTo(Commands.REFUSED);
    assertThat(tooEarly.err()).contains("kept for 7 years", "--before (2999-01-01)");
    assertThat(nothing.code()).isZero();
    assertThat(nothing.out()).contains("Nothing was recorded before 2001-01-01");
  }

  @Test
  void a_day_and_a_reason_must_be_given() {
    assertThat(Typed.of("audit", "erase", "--before", "2001-01-01").code()).isEqualTo(2);
    assertThat(Typed.of("audit", "erase", "--reason", "x").code()).isEqualTo(2);
    assertThat(Typed.of("audit", "erase", "--before", "soon", "--reason", "x").code()).isEqualTo(2);
    assertThat(Typed.of("audit", "erase", "--before", "2001-01-01", "--reason", " ").code())
        .isEqualTo(Commands.REFUSED);
  }
}
