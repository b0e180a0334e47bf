package uk.muster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import uk.muster.audit.chain.AuditFile;

/// On demand (`-Dmuster.measure=true`): a million rows; the figures are in
/// docs/benchmarks/audit.md.
@EnabledIfSystemProperty(named = "muster.measure", matches = "true")
class LongAuditTest {
  private static final int ROWS = 1_000_000;

  @TempDir Path folder;

  @Test
  void a_million_rows_are_verified_in_under_20_seconds() throws IOException {
    var file = folder.resolve("audit.jsonl");
    AuditFile.write(file, ROWS);

    for (var round = 1; round <= 3; round++) {
      var began = System.nanoTime();
      var typed = Typed.of("audit", "verify", file);
      var took = Duration.ofNanos(System.nanoTime() - began);

      System.out.printf(
          "MEASURED verify of %,d rows, %,d bytes: %.1f s%n",
          ROWS, Files.size(file), took.toMillis() / 1000.0);
      assertThat(typed.out()).startsWith("intact: 1000000 rows");
      assertThat(took).isLessThan(Duration.ofSeconds(20));
    }
  }
}
