package uk.muster.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Seals every few seconds and signs each day that is over, in a thread of its own.
final class SealingThread implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SealingThread.class);

  private final AuditChain chain;
  private final Clock clock;
  private final Duration every;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("audit-sealer").daemon().factory());
  private long from;
  private LocalDate signedOn = LocalDate.MIN;
  private boolean failing;

  /// Does nothing before it is started.
  ///
  /// @param every zero for never
  SealingThread(AuditChain chain, Clock clock, Duration every) {
    this.chain = chain;
    this.clock = clock;
    this.every = every;
  }

  void start() {
    if (every.isPositive()) {
      var pause = every.toMillis();
      var _ = thread.scheduleWithFixedDelay(this::turn, pause, pause, TimeUnit.MILLISECONDS);
    }
  }

  /// A failure must not end the thread: the next turn may find the database again.
  private void turn() {
    try {
      Pass pass;
      do {
        pass = chain.seal(AuditChain.SEALER, from);
        from = pass.from();
      } while (pass.more() && !thread.isShutdown());
      var today = LocalDate.now(clock);
      if (!today.equals(signedOn)) {
        chain.sign(AuditChain.SEALER);
        signedOn = today;
      }
      failing = false;
    } catch (RuntimeException e) {
      if (!failing) {
        LOG.error("The audit could not be sealed; it is tried again every {}", every, e);
      }
      failing = true;
    }
  }

  /// Lets a turn that is running come to its end.
  @Override
  public void close() {
    thread.shutdown();
    try {
      if (!thread.awaitTermination(10, TimeUnit.SECONDS)) {
        LOG.warn("The sealer of the audit did not end within 10 seconds");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
