package muster.engine.formation;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntSupplier;

/// The same comparisons in processor time of the measuring thread, samples of ours and of the peer
/// in turn: for a machine that has other work to do, where wall-clock time measures the others too.
public final class ProcessorTime {
  private static final int SAMPLES = 11;
  private static final long SAMPLE_NANOS = 150_000_000;
  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private long sink;
  private Object kept = "";

  /// Prints one line for each comparison.
  public static void print() {
    FormationBenchmark all = new FormationBenchmark();
    ProcessorTime time = new ProcessorTime();
    System.out.println(
        "| processor time | ours, median (lowest) | OR-Tools, median (lowest) | ratio |");
    System.out.println("| --- | --- | --- | --- |");
    time.compare("A1 from a histogram", all::a1_ours, all::a1_ortools_classes);
    time.compare("A2 force of 3,000, raw rows", all::a2_ours, all::a2_ortools_people);
    time.compare("A3 nation of 130,000, raw rows", all::a3_ours, all::a3_ortools_people);
    time.compare("A4 43 forces × 365 days", all::a4_ours, () -> 0);
    time.compare("A6 marginals, reason, roster", () -> time.keep(all.a6_ours()), () -> 0);
    time.compare("whole public plan", () -> all.public_plan().formable(), () -> 0);
    System.out.println(
        "(sum of answers " + time.sink + ", last kept " + time.kept.hashCode() + ")");
  }

  private void compare(String name, IntSupplier ours, IntSupplier peer) {
    int oursTimes = calibrate(ours);
    int peerTimes = calibrate(peer);
    double[] a = new double[SAMPLES];
    double[] b = new double[SAMPLES];
    for (int i = 0; i < SAMPLES; i++) {
      a[i] = sample(ours, oursTimes);
      b[i] = sample(peer, peerTimes);
    }
    Arrays.sort(a);
    Arrays.sort(b);
    boolean compared = b[SAMPLES / 2] > 100;
    System.out.printf(
        Locale.ROOT,
        "| %s | %.3f (%.3f) µs | %s | %s |%n",
        name,
        a[SAMPLES / 2] / 1000,
        a[0] / 1000,
        compared ? "%.2f (%.2f) µs".formatted(b[SAMPLES / 2] / 1000, b[0] / 1000) : "–",
        compared ? "%.0f×".formatted(b[SAMPLES / 2] / a[SAMPLES / 2]) : "–");
  }

  /// Keeps an answer from being optimised away, at the cost of one store.
  private int keep(Object answer) {
    kept = answer;
    return 1;
  }

  private int calibrate(IntSupplier work) {
    long end = System.nanoTime() + 2_000_000_000L;
    while (System.nanoTime() < end) {
      sink += work.getAsInt();
    }
    int times = 1;
    while (sample(work, times) * times < SAMPLE_NANOS / 4.0 && times < 1 << 24) {
      times *= 2;
    }
    return times * 2;
  }

  private double sample(IntSupplier work, int times) {
    long before = threads.getCurrentThreadCpuTime();
    for (int i = 0; i < times; i++) {
      sink += work.getAsInt();
    }
    return (threads.getCurrentThreadCpuTime() - before) / (double) times;
  }

  private ProcessorTime() {}
}
