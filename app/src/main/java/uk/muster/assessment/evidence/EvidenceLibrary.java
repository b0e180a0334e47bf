package uk.muster.assessment.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.register.ChangeOutcome;
import uk.muster.register.Entry;
import uk.muster.register.FieldReading;
import uk.muster.register.Register;
import uk.muster.register.RegisterChanges;
import uk.muster.register.Registers;
import uk.muster.register.kind.Draft;
import uk.muster.register.kind.PrintedDate;
import uk.muster.register.kind.Wrong;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;

/// Keeps evidence: items, their versions and contents. An item is withdrawn, never deleted.
@Service
@Transactional
public class EvidenceLibrary {
  private static final String KIND = "evidence";
  private static final int AT_ONCE = 2;

  /// A file is held in memory while it is looked into: a few at a time.
  private static final Semaphore TURNS = new Semaphore(AT_ONCE, true);

  private final Registers registers;
  private final RegisterChanges changes;
  private final FieldReading reading;
  private final EvidenceStore store;
  private final EvidenceUseStore uses;
  private final Freezing freezing;
  private final Clock clock;
  private final ApplicationEventPublisher events;
  private final long mostBytes;

  EvidenceLibrary(
      Register register,
      Registers registers,
      RegisterChanges changes,
      FieldReading reading,
      EvidenceStore store,
      EvidenceUseStore uses,
      Clock clock,
      ApplicationEventPublisher events,
      @Value("${muster.evidence.most-megabytes:50}") long mostMegabytes) {
    this.registers = registers;
    this.changes = changes;
    this.reading = reading;
    this.store = store;
    this.uses = uses;
    this.clock = clock;
    this.events = events;
    freezing = new Freezing(register, registers);
    mostBytes = mostMegabytes << 20;
  }

  /// The largest file that is kept.
  public long mostBytes(Actor actor) {
    actor.require(Right.READ_ASSESSMENTS);
    return mostBytes;
  }

  /// An item with everything that belongs to it.
  @Transactional(readOnly = true)
  public EvidenceRecord get(Actor actor, ForceId force, String evidence) {
    actor.require(Right.READ_ASSESSMENTS, force);
    var item = registers.get(actor, KIND, force, evidence, LocalDate.now(clock));
    var versions = store.versions(force, evidence);
    var rows =
        versions.isEmpty() || versions.getFirst().frozenOn().isEmpty()
            ? List.<String>of()
            : store.rows(force, evidence, versions.getFirst().number());
    return new EvidenceRecord(item, versions, uses.usesOf(force, evidence), rows, now(actor, item));
  }

  private OptionalLong now(Actor actor, Entry item) {
    if (!item.text("type").equals("view") || item.text("state").equals("withdrawn")) {
      return OptionalLong.empty();
    }
    var view = LiveView.of(item.text("view_of"), item.text("view_narrowed"));
    return freezing.fault(actor, item.force(), view).isPresent()
        ? OptionalLong.empty()
        : OptionalLong.of(
            registers.count(actor, view.kind(), view.question(item.force(), LocalDate.now(clock))));
  }

  /// Keeps a new item with its first file, or neither.
  public EvidenceOutcome keep(
      Actor actor, ForceId force, Map<String, String> values, Marking marking, GivenFile file) {
    actor.require(Right.ANSWER_ASSESSMENTS, force);
    return switch (look(file)) {
      case LookedInto.Outcome.Unfit(var why) -> refused(actor, force, values, "file", why);
      case LookedInto.Outcome.Fit fit ->
          switch (added(actor, force, values, "file", marking)) {
            case EvidenceOutcome.Refused no -> no;
            case EvidenceOutcome.Done(var code, _) ->
                version(actor, force, code, values.getOrDefault("effective_on", ""), "", fit);
          };
    };
  }

  /// Keeps a list of a register as a new item; it is frozen each time that an answer uses it.
  ///
  /// @param address of the page that shows the list
  public EvidenceOutcome keepView(
      Actor actor, ForceId force, Map<String, String> values, Marking marking, String address) {
    actor.require(Right.ANSWER_ASSESSMENTS, force);
    var view = LiveView.ofAddress(address);
    if (view.isEmpty()) {
      return refused(
          actor,
          force,
          values,
          "address",
          "Address (%s) is not that of a register's list".formatted(address));
    }
    var fault =
        freezing
            .fault(actor, force, view.get())
            .or(() -> view.get().dropped(registers.kind(actor, view.get().kind()), force));
    if (fault.isPresent()) {
      return refused(actor, force, values, "address", fault.get());
    }
    var asked = view.get().within(registers.kind(actor, view.get().kind()));
    var all = new HashMap<>(values);
    all.put("view_of", asked.kind());
    all.put("view_narrowed", asked.narrowed());
    return added(actor, force, all, "view", marking);
  }

  /// Refuses a new item for a reason of its form, with all else that is wrong with it.
  public EvidenceOutcome.Refused refused(
      Actor actor, ForceId force, Map<String, String> values, String field, String why) {
    actor.require(Right.ANSWER_ASSESSMENTS, force);
    var all = new HashMap<>(values);
    all.put("type", "file");
    all.put("state", "kept");
    var faults =
        new ArrayList<>(
            faults(reading.wrong(registers.kind(actor, KIND), new Draft(force, "", all))));
    faults.add(new EvidenceOutcome.Fault(field, why));
    return new EvidenceOutcome.Refused(faults);
  }

  /// Keeps another file of an item; those before stay.
  ///
  /// @param effectiveOn as of when it is true, as printed
  public EvidenceOutcome addVersion(
      Actor actor,
      ForceId force,
      String evidence,
      String effectiveOn,
      String note,
      GivenFile file) {
    actor.require(Right.ANSWER_ASSESSMENTS, force);
    var item = registers.get(actor, KIND, force, evidence, LocalDate.now(clock));
    if (!item.text("type").equals("file") || item.text("state").equals("withdrawn")) {
      return EvidenceOutcome.Refused.of(
          "file", "%s takes no file: it is withdrawn or a list".formatted(item.text("name")));
    }
    if (!effectiveOn.isEmpty() && PrintedDate.of(effectiveOn).isEmpty()) {
      return EvidenceOutcome.Refused.of(
          "effective_on",
          "True as of (%s) must be a date such as 2026-11-28".formatted(effectiveOn));
    }
    return switch (look(file)) {
      case LookedInto.Outcome.Unfit(var why) -> EvidenceOutcome.Refused.of("file", why);
      case LookedInto.Outcome.Fit fit -> version(actor, force, evidence, effectiveOn, note, fit);
    };
  }

  /// Withdraws an item: no answer may rest on it any more, and those that do keep their version.
  public EvidenceOutcome withdraw(Actor actor, ForceId force, String evidence, String because) {
    actor.require(Right.ANSWER_ASSESSMENTS, force);
    var today = LocalDate.now(clock);
    var item = registers.get(actor, KIND, force, evidence, today);
    var values = new HashMap<>(item.values());
    values.put("state", "withdrawn");
    values.put("withdrawn_on", today.toString());
    values.put("withdrawn_because", because);
    var draft = new Draft(force, evidence, values);
    return outcome(
        changes.change(actor, KIND, draft, item.marking(), item.version(), Optional.empty()));
  }

  /// What a version holds. The reading is recorded.
  public Content content(Actor actor, ForceId force, String evidence, int version) {
    actor.require(Right.READ_ASSESSMENTS, force);
    var item = registers.get(actor, KIND, force, evidence, LocalDate.now(clock));
    var found =
        store.versions(force, evidence).stream()
            .filter(one -> one.number() == version && one.frozenOn().isEmpty())
            .findFirst()
            .orElseThrow(() -> new NotFound("version", Integer.toString(version)));
    var bytes = store.content(force, evidence, version);
    if (!Digests.of(bytes).equals(found.sha256())) {
      throw new IllegalStateException(
          "evidence %s/%s version %d is not what was kept".formatted(force, evidence, version));
    }
    events.publishEvent(EvidenceRecorded.seen(actor, force, evidence, version));
    return new Content(found, item.marking(), bytes);
  }

  private LookedInto.Outcome look(GivenFile file) {
    if (file.bytes() > mostBytes) {
      return new LookedInto.Outcome.Unfit(
          LookedInto.tooLarge(file.name(), file.bytes(), mostBytes));
    }
    TURNS.acquireUninterruptibly();
    try (var content = file.content().open()) {
      return LookedInto.look(file.name(), content.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      TURNS.release();
    }
  }

  private EvidenceOutcome added(
      Actor actor, ForceId force, Map<String, String> values, String type, Marking marking) {
    var all = new HashMap<>(values);
    all.put("type", type);
    all.put("state", "kept");
    return outcome(changes.add(actor, KIND, new Draft(force, "", all), marking));
  }

  private EvidenceOutcome version(
      Actor actor,
      ForceId force,
      String evidence,
      String effectiveOn,
      String note,
      LookedInto.Outcome.Fit fit) {
    var content = fit.content();
    var version =
        new EvidenceVersion(
            store.newest(force, evidence) + 1,
            fit.name(),
            fit.type().mediaType(),
            content.length,
            Digests.of(content),
            fit.givenSha256(),
            effectiveOn,
            note,
            Optional.empty(),
            0,
            Instant.now(clock),
            actor.account());
    store.add(force, evidence, version);
    store.addContent(force, evidence, version.number(), content);
    events.publishEvent(EvidenceRecorded.kept(actor, force, evidence, version));
    return new EvidenceOutcome.Done(evidence, version.number());
  }

  private EvidenceOutcome outcome(ChangeOutcome change) {
    return switch (change) {
      case ChangeOutcome.Saved(var entry) -> done(entry);
      case ChangeOutcome.Same(var entry) -> done(entry);
      case ChangeOutcome.Refused(var faults) -> new EvidenceOutcome.Refused(faults(faults));
      case ChangeOutcome.Changed _ ->
          EvidenceOutcome.Refused.of("", "Somebody changed it meanwhile: look at it again");
    };
  }

  private EvidenceOutcome done(Entry entry) {
    return new EvidenceOutcome.Done(entry.code(), store.newest(entry.force(), entry.code()));
  }

  private static List<EvidenceOutcome.Fault> faults(List<Wrong> wrong) {
    return wrong.stream().map(one -> new EvidenceOutcome.Fault(one.field(), one.words())).toList();
  }
}
