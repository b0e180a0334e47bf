package muster.engine.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import muster.engine.formation.ProcessorTime;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/// Runs the engine's benchmarks and prints one table: `full` takes about ten minutes, `short` two.
/// A second argument chooses benchmarks by a regular expression.
public final class Benchmarks {
  private Benchmarks() {}

  public static void main(String[] args) throws RunnerException, IOException {
    if (args.length > 0 && args[0].equals("processor")) {
      ProcessorTime.print();
      return;
    }
    boolean full = args.length == 0 || args[0].equals("full");
    Path json = Path.of("target", "benchmarks.json");
    Files.createDirectories(json.toAbsolutePath().getParent());
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(args.length > 1 ? args[1] : "muster\\.engine\\..*Benchmark")
            .forks(full ? 3 : 1)
            .warmupIterations(full ? 5 : 3)
            .warmupTime(TimeValue.seconds(1))
            .measurementIterations(full ? 10 : 5)
            .measurementTime(TimeValue.seconds(1))
            .addProfiler(GCProfiler.class)
            .jvmArgs(
                "-Xms2g",
                "-Xmx2g",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow")
            .resultFormat(ResultFormatType.JSON)
            .result(json.toString());
    print(new Runner(options.build()).run());
  }

  private static void print(Collection<RunResult> results) {
    Map<String, RunResult> byName = new TreeMap<>();
    for (RunResult result : results) {
      String name = result.getParams().getBenchmark();
      byName.put(name.substring(name.lastIndexOf('.') + 1), result);
    }
    System.out.printf("%n| benchmark | median | lowest | highest | allocated |%n");
    System.out.println("| --- | --- | --- | --- | --- |");
    byName.forEach((name, result) -> {
      Result<?> time = result.getPrimaryResult();
      Result<?> bytes = result.getSecondaryResults().get("gc.alloc.rate.norm");
      System.out.printf(
          Locale.ROOT,
          "| %s | %s | %s | %s | %.0f B |%n",
          name,
          words(time.getStatistics().getPercentile(50)),
          words(time.getStatistics().getMin()),
          words(time.getStatistics().getMax()),
          bytes == null ? 0 : bytes.getScore());
    });
  }

  private static String words(double nanos) {
    if (nanos < 2_000) {
      return String.format(Locale.ROOT, "%.1f ns", nanos);
    }
    return nanos < 2_000_000
        ? String.format(Locale.ROOT, "%.2f µs", nanos / 1_000)
        : String.format(Locale.ROOT, "%.2f ms", nanos / 1_000_000);
  }
}
