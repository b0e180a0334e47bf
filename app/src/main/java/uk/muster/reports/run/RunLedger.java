package uk.muster.reports.run;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;

/// What is kept of runs. Each step is a short transaction of its own: nothing is held while a
/// document is made.
@Service
@Transactional
class RunLedger {
  /// Muster itself, forgetting what is old; the row policies know it by this name.
  static final Actor FORGETTING = Actor.system("runs", Set.of());

  private static final Duration KEPT = Duration.ofDays(1);

  private final RunStore store;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  RunLedger(RunStore store, ApplicationEventPublisher events, Clock clock) {
    this.store = store;
    this.events = events;
    this.clock = clock;
  }

  public void add(Actor actor, DocumentRun run) {
    store.add(actor.account(), run);
    events.publishEvent(RunRecorded.begun(actor, run));
  }

  @Transactional(readOnly = true)
  public List<DocumentRun> list(Actor actor) {
    return store.list();
  }

  @Transactional(readOnly = true)
  public DocumentRun get(Actor actor, UUID id) {
    return store.find(id).orElseThrow(() -> new NotFound("run", id.toString()));
  }

  public void callOff(Actor actor, UUID id) {
    var run = get(actor, id);
    if (run.endedAt().isEmpty() && !run.calledOff()) {
      store.callOff(id);
      events.publishEvent(RunRecorded.calledOff(actor, run));
    }
  }

  /// Says that it is worked on; answers whether it was called off.
  public boolean alive(Actor actor, UUID id) {
    return store.alive(id, clock.instant());
  }

  /// Keeps the files of a force, by their names, all or none.
  public void made(Actor actor, UUID id, ForceId force, Map<String, byte[]> files) {
    files.forEach((name, content) -> store.addFile(actor.account(), id, force, name, content));
    store.state(id, force, DocumentRun.State.MADE, "");
  }

  public void failed(Actor actor, UUID id, ForceId force, String why) {
    store.state(id, force, DocumentRun.State.FAILED, why);
  }

  public void ended(Actor actor, UUID id, String stopped) {
    store.end(id, clock.instant(), stopped);
  }

  @Transactional(readOnly = true)
  public List<RunFile> files(Actor actor, UUID id) {
    return store.files(id);
  }

  @Transactional(readOnly = true)
  public byte[] part(Actor actor, UUID id, RunFile file, int part) {
    return store.part(id, file, part);
  }

  /// Forgets what is more than a day old; for {@link #FORGETTING}.
  public int forget(Actor actor) {
    return store.forget(clock.instant().minus(KEPT));
  }
}
