package uk.muster.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// A server that an earlier process left behind when it was killed: it may still run, still be
/// dying, or be dead with only its number left.
record LeftBehind(Path data) {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /// Waits until the old server answers or is gone, so that a new one is not refused by its
  /// remains.
  void settle(BooleanSupplier answers) throws IOException, InterruptedException {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < deadline) {
      var old = process();
      if (old.isEmpty() || answers.getAsBoolean()) {
        return;
      }
      if (isDefunct(old.get())) {
        Files.deleteIfExists(numberFile());
        return;
      }
      Thread.sleep(200);
    }
  }

  /// Whether the server runs, whatever it is doing.
  boolean isRunning() {
    try {
      var process = process();
      return process.isPresent() && !isDefunct(process.get());
    } catch (IOException e) {
      return false;
    }
  }

  private Path numberFile() {
    return data.resolve("postmaster.pid");
  }

  private Optional<ProcessHandle> process() throws IOException {
    if (!Files.exists(numberFile())) {
      return Optional.empty();
    }
    var lines = Files.readAllLines(numberFile());
    return lines.isEmpty() || !lines.getFirst().strip().matches("\\d{1,9}")
        ? Optional.empty()
        : ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).filter(ProcessHandle::isAlive);
  }

  /// True for a process that has ended and only waits for its parent to notice (Linux).
  private static boolean isDefunct(ProcessHandle process) throws IOException {
    var stat = Path.of("/proc", Long.toString(process.pid()), "stat");
    return Files.isReadable(stat) && Files.readString(stat).contains(") Z ");
  }
}
