package uk.muster.cli;

import java.io.PrintWriter;
import java.time.Duration;

/// Says how far long work has come, at most once in two seconds.
public final class ProgressLines {
  private static final long BETWEEN = Duration.ofSeconds(2).toNanos();

  private final PrintWriter out;
  private final long began = System.nanoTime();
  private long said = began;

  public ProgressLines(PrintWriter out) {
    this.out = out;
  }

  /// So many rows of a table were read.
  synchronized void rows(String table, long rows) {
    if (System.nanoTime() - said >= BETWEEN) {
      say("%,d rows of %s".formatted(rows, table));
    }
  }

  /// A force is done.
  synchronized void force(String force, int done, int of) {
    if (done == of || System.nanoTime() - said >= BETWEEN) {
      say("%d of %d forces, %s last".formatted(done, of, force));
    }
  }

  /// A step of many is done.
  public synchronized void step(String words) {
    if (System.nanoTime() - said >= BETWEEN) {
      say(words);
    }
  }

  /// Says it at once, with the seconds since the beginning.
  public synchronized void say(String words) {
    said = System.nanoTime();
    out.printf("%5.1f s  %s%n", (said - began) / 1e9, words);
    out.flush();
  }
}
