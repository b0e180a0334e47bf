package uk.muster.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ServiceUnitTest {
  private static final Path UNIT = Path.of("..", "deploy", "muster.service");
  private static final Path VERIFIER = Path.of("/usr/bin/systemd-analyze");

  @Test
  void systemd_finds_nothing_wrong_with_the_unit() throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(VERIFIER), "no systemd-analyze here: the unit is not checked");

    var check =
        new ProcessBuilder(VERIFIER.toString(), "verify", UNIT.toString())
            .redirectErrorStream(true)
            .start();
    var said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(check.waitFor()).as(said).isZero();
    assertThat(said).doesNotContain("muster.service:");
  }

  @Test
  void the_unit_waits_for_running_requests_and_keeps_its_folder_to_itself() throws IOException {
    assertThat(Files.readString(UNIT))
        .contains("User=muster", "StateDirectoryMode=0700", "TimeoutStopSec=90", "KillMode=mixed");
  }
}
