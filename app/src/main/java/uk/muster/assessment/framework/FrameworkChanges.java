package uk.muster.assessment.framework;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.assessment.framework.text.FrameworkReader;
import uk.muster.assessment.framework.text.FrameworkWriter;
import uk.muster.assessment.framework.text.Known;
import uk.muster.assessment.framework.text.ReadFramework;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Force;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotAllowed;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;

/// Writes frameworks: drafts, until they are published; then they stay as they are.
@Service
@Transactional
public class FrameworkChanges {
  private final FrameworkStore store;
  private final FrameworkWiring.Names names;
  private final Catalogue catalogue;
  private final Clock clock;
  private final ApplicationEventPublisher events;
  private final Texts texts = new Texts();

  FrameworkChanges(
      FrameworkStore store,
      FrameworkWiring.Names names,
      Catalogue catalogue,
      Clock clock,
      ApplicationEventPublisher events) {
    this.store = store;
    this.names = names;
    this.catalogue = catalogue;
    this.clock = clock;
    this.events = events;
  }

  /// Whether the actor may write for this owner: a force, or the nation when it is empty. The
  /// nation's belong to whoever may change the frameworks of every force.
  @Transactional(readOnly = true)
  public boolean mayWrite(Actor actor, String owner) {
    var forces = actor.forcesWith(Right.CHANGE_FRAMEWORKS);
    return owner.isEmpty()
        ? catalogue.forces().stream().map(Force::id).allMatch(forces::contains)
        : forces.contains(new ForceId(owner));
  }

  /// Adds those shipped frameworks that the database has not; those that it has stay as they are.
  public int load(Actor actor) {
    requireWriter(actor, "");
    var held = store.keys();
    var missing =
        Shipped.frameworks().stream().filter(file -> !held.contains(Shipped.key(file))).toList();
    for (var file : missing) {
      switch (FrameworkReader.read(file, Shipped.text(file), Known.STORED)) {
        case ReadFramework.Read(var framework) -> {
          add(actor, framework, "framework loaded");
          store.publish(framework, now());
        }
        case ReadFramework.Faulty(var faults) -> throw new IllegalStateException(faults.toString());
      }
    }
    return missing.size();
  }

  /// Brings in a text as a draft.
  public FrameworkOutcome bringIn(Actor actor, String file, String text) {
    actor.require(Right.CHANGE_FRAMEWORKS);
    return switch (FrameworkReader.read(file, text, names.now())) {
      case ReadFramework.Faulty(var faults) -> new FrameworkOutcome.Faulty(faults);
      case ReadFramework.Read(var framework) -> {
        requireWriter(actor, framework.owner());
        yield draft(actor, framework);
      }
    };
  }

  /// Begins the next version of a framework, or a force's own after another's, with the same
  /// questions.
  ///
  /// @param owner the force for which it is to be; empty for the nation
  public FrameworkOutcome begin(Actor actor, String code, int version, String owner) {
    requireWriter(actor, owner);
    var after = texts.framework(stored(code, version));
    var newCode =
        owner.equals(after.owner())
            ? code
            : (owner.isEmpty() ? "" : owner + "-")
                + (after.national() ? code : code.substring(after.owner().length() + 1));
    int newest =
        store.versions(newCode).stream().mapToInt(StoredFramework::version).max().orElse(0);
    return draft(actor, after.draftOf(owner, newCode, newest + 1));
  }

  /// The number of a draft as it stands; asked before what a form shows.
  @Transactional(readOnly = true)
  public int edit(Actor actor, String code, int version) {
    actor.require(Right.CHANGE_FRAMEWORKS);
    var stored = stored(code, version);
    requireWriter(actor, stored.owner());
    return stored.edit();
  }

  /// Changes a draft.
  ///
  /// @param edit the number of the draft when the form was drawn
  public FrameworkOutcome change(Actor actor, Framework changed, int edit) {
    var before = locked(actor, changed.code(), changed.version());
    var now = texts.framework(before);
    if (!before.status().equals(Framework.DRAFT)) {
      return new FrameworkOutcome.WrongState(before.status());
    }
    if (before.edit() != edit) {
      return new FrameworkOutcome.Changed(now, before.edit());
    }
    var text = FrameworkWriter.write(changed);
    if (FrameworkReader.read(changed.code(), text, names.now())
        instanceof ReadFramework.Faulty(var faults)) {
      return new FrameworkOutcome.Faulty(faults);
    }
    store.change(changed, text, Texts.sha256(text), actor.account());
    events.publishEvent(
        FrameworkChanged.of(
            actor, "framework changed", changed, before.sha256(), words(now, changed), ""));
    return new FrameworkOutcome.Saved(changed, edit + 1);
  }

  /// Publishes a draft; it then stays as it is.
  public FrameworkOutcome publish(Actor actor, String code, int version, int edit) {
    actor.require(Right.CHANGE_FRAMEWORKS);
    var before = locked(actor, code, version);
    var framework = texts.framework(before);
    if (!before.status().equals(Framework.DRAFT)) {
      return new FrameworkOutcome.WrongState(before.status());
    }
    if (before.edit() != edit) {
      return new FrameworkOutcome.Changed(framework, before.edit());
    }
    store.publish(framework, now());
    events.publishEvent(
        FrameworkChanged.of(
            actor, "framework published", framework, Framework.DRAFT, before.sha256(), ""));
    return new FrameworkOutcome.Saved(framework.as(Framework.PUBLISHED), edit);
  }

  /// Withdraws a version: no assessment begins with it any more; those begun go on.
  public FrameworkOutcome withdraw(Actor actor, String code, int version, String why) {
    actor.require(Right.CHANGE_FRAMEWORKS);
    var before = locked(actor, code, version);
    var framework = texts.framework(before);
    if (before.status().equals(Framework.WITHDRAWN)) {
      return new FrameworkOutcome.WrongState(before.status());
    }
    store.withdraw(code, version, now(), why);
    events.publishEvent(
        FrameworkChanged.of(
            actor, "framework withdrawn", framework, before.status(), Framework.WITHDRAWN, why));
    return new FrameworkOutcome.Saved(framework.as(Framework.WITHDRAWN), before.edit());
  }

  private FrameworkOutcome draft(Actor actor, Framework framework) {
    if (store.keys().contains("%s/%d".formatted(framework.code(), framework.version()))) {
      return new FrameworkOutcome.Taken(framework.code(), framework.version());
    }
    add(actor, framework, "framework drafted");
    return new FrameworkOutcome.Saved(framework, 1);
  }

  private void add(Actor actor, Framework framework, String act) {
    var text = FrameworkWriter.write(framework);
    store.add(framework, text, Texts.sha256(text), now(), actor.account());
    events.publishEvent(FrameworkChanged.of(actor, act, framework, "", Texts.sha256(text), ""));
  }

  private static String words(Framework before, Framework after) {
    return FrameworkComparison.of(before, after).changes().stream()
        .map(FrameworkComparison.Change::words)
        .collect(Collectors.joining("; "));
  }

  private StoredFramework stored(String code, int version) {
    return store.find(code, version).orElseThrow(() -> none(code, version));
  }

  /// The version, held until the end of the transaction; whoever may not write it cannot hold it.
  private StoredFramework locked(Actor actor, String code, int version) {
    requireWriter(actor, stored(code, version).owner());
    return store.lock(code, version).orElseThrow(() -> none(code, version));
  }

  private static NotFound none(String code, int version) {
    return new NotFound("framework", "%s, version %d".formatted(code, version));
  }

  private void requireWriter(Actor actor, String owner) {
    if (!mayWrite(actor, owner)) {
      throw new NotAllowed(Right.CHANGE_FRAMEWORKS, owner);
    }
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }
}
