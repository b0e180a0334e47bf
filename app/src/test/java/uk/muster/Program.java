package uk.muster;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Muster in a process of its own, as it is started from a command line.
public final class Program implements AutoCloseable {
  private final Process process;
  private final String said;

  private Program(Process process, String said) {
    this.process = process;
    this.said = said;
  }

  /// Starts a command and waits until it says that it is ready.
  ///
  /// @param heap the most memory for its objects, such as `300m`
  /// @param ready how a line begins from which it is
  public static Program start(
      String heap, Map<String, String> settings, String ready, String... command)
      throws IOException {
    var words = new ArrayList<String>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.add("-XX:+UseSerialGC");
    words.add("-XX:TieredStopAtLevel=1");
    words.add("-Xmx" + heap);
    words.add("--enable-native-access=ALL-UNNAMED");
    words.add("--sun-misc-unsafe-memory-access=allow");
    words.addAll(List.of("-cp", System.getProperty("java.class.path"), Muster.class.getName()));
    words.addAll(List.of(command));
    var builder = new ProcessBuilder(words).redirectErrorStream(true);
    builder.environment().putAll(settings);
    var process = builder.start();
    var said = new StringBuilder();
    var lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (var line = lines.readLine(); ; line = lines.readLine()) {
      if (line == null) {
        throw new IllegalStateException("Muster did not start: " + said);
      }
      said.append(line).append('\n');
      if (line.strip().startsWith(ready)) {
        break;
      }
    }
    Thread.ofVirtual().start(() -> drain(lines));
    return new Program(process, said.toString());
  }

  private static void drain(BufferedReader lines) {
    try {
      var line = lines.readLine();
      while (line != null) {
        line = lines.readLine();
      }
    } catch (IOException e) {
      // The process was killed: nothing more to read.
      return;
    }
  }

  /// A port that nothing listens on.
  public static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /// All that it said until it was ready.
  public String said() {
    return said;
  }

  public long pid() {
    return process.pid();
  }

  /// As `kill -9` does.
  public void kill() {
    process.destroyForcibly();
    await();
  }

  /// As `kill` does: in order.
  @Override
  public void close() {
    process.destroy();
    await();
  }

  private void await() {
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new UncheckedIOException(new IOException("Muster did not end within a minute"));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
