package uk.muster.assessment.reminder;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Actor;

/// Looks again and again, force by force, whom to remind; never started where no server of mail is
/// set.
final class ReminderThread implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ReminderThread.class);

  private final Reminders reminders;
  private final Catalogue catalogue;
  private final Duration pause;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("reminders").daemon().factory());

  /// Does nothing before it is started.
  ///
  /// @param pause before the first look and between two
  ReminderThread(Reminders reminders, Catalogue catalogue, Duration pause) {
    this.reminders = reminders;
    this.catalogue = catalogue;
    this.pause = pause;
  }

  void start() {
    if (reminders.go(Actor.system("reminders", Set.of()))) {
      var millis = pause.toMillis();
      var _ = thread.scheduleWithFixedDelay(this::turn, millis, millis, TimeUnit.MILLISECONDS);
    }
  }

  /// A failure must not end the thread, nor keep the other forces from being reminded.
  private void turn() {
    for (var force : catalogue.forces()) {
      try {
        if (!thread.isShutdown()) {
          reminders.send(Actor.system("reminders", Set.of(force.id())), force.id());
        }
      } catch (RuntimeException e) {
        LOG.error("Nobody of {} could be reminded; it is tried again in {}", force.id(), pause, e);
      }
    }
  }

  @Override
  public void close() {
    thread.shutdown();
  }
}
