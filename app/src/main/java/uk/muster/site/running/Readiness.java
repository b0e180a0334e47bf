package uk.muster.site.running;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import uk.muster.audit.AuditChain;
import uk.muster.database.SchemaState;

/// Whether this instance can work: the database answers, has every migration, and the audit is
/// sealed in time. Asked at most once a second, however often it is wanted.
@Component
public class Readiness implements AutoCloseable {
  private static final Duration FRESH = Duration.ofSeconds(1);
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final SchemaState schema;
  private final AuditChain chain;
  private final Clock clock;
  private final Duration late;
  private final ExecutorService asking = Executors.newVirtualThreadPerTaskExecutor();
  private Answer last = new Answer(Instant.MIN, List.of("nothing was asked yet"));

  /// What was found, and when.
  private record Answer(Instant at, List<String> faults) {}

  Readiness(
      SchemaState schema,
      AuditChain chain,
      Clock clock,
      @Value("${MUSTER_SEALING_LATE:5m}") Duration late) {
    this.schema = schema;
    this.chain = chain;
    this.clock = clock;
    this.late = late;
  }

  /// What keeps this instance from working; empty when it is ready.
  synchronized List<String> faults() {
    if (Duration.between(last.at(), clock.instant()).compareTo(FRESH) >= 0) {
      var found = askedInTime();
      last = new Answer(clock.instant(), found);
    }
    return last.faults();
  }

  private List<String> askedInTime() {
    var answer = asking.submit(this::ask);
    try {
      return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      return List.of("the database does not answer");
    } catch (ExecutionException e) {
      return List.of("the database cannot be used");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return List.of("stopping");
    }
  }

  private List<String> ask() {
    var faults = new ArrayList<String>();
    for (var migration : schema.missing()) {
      faults.add("the database lacks the migration " + migration);
    }
    if (faults.isEmpty()
        && chain.backlog(AuditChain.SEALER).age(clock.instant()).compareTo(late) > 0) {
      faults.add("the audit is not sealed in time");
    }
    return List.copyOf(faults);
  }

  @Override
  public void close() {
    asking.shutdownNow();
  }
}
