package uk.muster.assessment.framework;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.assessment.framework.text.FrameworkFault;
import uk.muster.assessment.framework.text.MappingText;
import uk.muster.assessment.framework.text.ReadMapping;
import uk.muster.shared.Actor;
import uk.muster.shared.NotAllowed;
import uk.muster.shared.Right;

/// What became of questions from one framework to the next.
@Service
@Transactional
public class Mappings {
  private final MappingStore store;
  private final Frameworks frameworks;
  private final FrameworkChanges changes;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  Mappings(
      MappingStore store,
      Frameworks frameworks,
      FrameworkChanges changes,
      Clock clock,
      ApplicationEventPublisher events) {
    this.store = store;
    this.frameworks = frameworks;
    this.changes = changes;
    this.clock = clock;
    this.events = events;
  }

  /// What each question of a version comes from in an older version of this or another framework,
  /// over as many mappings as it takes; each chain is as weak as its weakest link.
  @Transactional(readOnly = true)
  public List<Carried> carried(
      Actor actor, String code, int version, String olderCode, int olderVersion) {
    var newer = frameworks.get(actor, code, version);
    return MappingRules.carried(all(actor, Set.of(code)), newer, olderCode, olderVersion);
  }

  /// The same for many versions at once, from any of many older ones.
  @Transactional(readOnly = true)
  public Map<Framework, List<Carried>> carried(
      Actor actor, Set<Framework> newer, Set<Framework> older) {
    var all = all(actor, newer.stream().map(Framework::code).collect(Collectors.toSet()));
    var wanted =
        older.stream()
            .map(one -> List.of(one.code(), one.version()))
            .collect(Collectors.toUnmodifiableSet());
    return newer.stream()
        .collect(
            Collectors.toMap(
                one -> one,
                one ->
                    MappingRules.carried(
                        all, one, node -> wanted.contains(List.of(node.code(), node.version())))));
  }

  /// The mappings that were brought in, and those between versions of all that they or others name.
  private List<Mapping> all(Actor actor, Set<String> others) {
    var all = new ArrayList<>(store.list());
    var codes = new TreeSet<>(others);
    all.forEach(one -> codes.add(one.fromCode()));
    codes.forEach(code -> all.addAll(versions(actor, code)));
    return all;
  }

  private List<Mapping> versions(Actor actor, String code) {
    var versions = frameworks.versions(actor, code);
    var between = new ArrayList<Mapping>();
    for (int i = 1; i < versions.size(); i++) {
      between.add(MappingRules.between(versions.get(i), versions.get(i - 1)));
    }
    return between;
  }

  /// Adds those shipped mappings that the database has not.
  public int load(Actor actor) {
    int added = 0;
    var held = store.list().stream().map(Mappings::file).toList();
    for (var file : Shipped.mappings()) {
      if (!held.contains(file)) {
        var outcome = bringIn(actor, file, Shipped.text(file));
        if (!(outcome instanceof MappingOutcome.Saved)) {
          throw new IllegalStateException("%s: %s".formatted(file, outcome));
        }
        added++;
      }
    }
    return added;
  }

  private static String file(Mapping mapping) {
    return "mappings/%s.%d--%s.%d.yaml"
        .formatted(
            mapping.fromCode(), mapping.fromVersion(), mapping.toCode(), mapping.toVersion());
  }

  /// The text of the mapping that leads straight from one version to another, as it can be brought
  /// in again; empty where there is none, or the way goes over others.
  @Transactional(readOnly = true)
  public Optional<String> text(
      Actor actor, String code, int version, String olderCode, int olderVersion) {
    frameworks.get(actor, code, version);
    return store.list().stream()
        .filter(one -> one.toCode().equals(code) && one.toVersion() == version)
        .filter(one -> one.fromCode().equals(olderCode) && one.fromVersion() == olderVersion)
        .findFirst()
        .map(MappingText::write);
  }

  /// Brings in a mapping; it belongs to whoever owns the newer framework.
  public MappingOutcome bringIn(Actor actor, String file, String text) {
    actor.require(Right.CHANGE_FRAMEWORKS);
    return switch (MappingText.read(file, text)) {
      case ReadMapping.Faulty(var faults) ->
          new MappingOutcome.Faulty(faults.stream().map(FrameworkFault::toString).toList());
      case ReadMapping.Read(var mapping) -> bringIn(actor, mapping);
    };
  }

  private MappingOutcome bringIn(Actor actor, Mapping mapping) {
    var from = frameworks.find(actor, mapping.fromCode(), mapping.fromVersion());
    var to = frameworks.find(actor, mapping.toCode(), mapping.toVersion());
    if (from.isEmpty() || to.isEmpty()) {
      return new MappingOutcome.Faulty(
          List.of(
              from.isEmpty()
                  ? "from (%s, version %d) is not a framework here"
                      .formatted(mapping.fromCode(), mapping.fromVersion())
                  : "to (%s, version %d) is not a framework here"
                      .formatted(mapping.toCode(), mapping.toVersion())));
    }
    if (!changes.mayWrite(actor, to.get().owner())) {
      throw new NotAllowed(Right.CHANGE_FRAMEWORKS, to.get().owner());
    }
    store.lock();
    if (store.list().stream().anyMatch(one -> file(one).equals(file(mapping)))) {
      return new MappingOutcome.Taken(mapping.fromCode(), mapping.toCode());
    }
    return keep(actor, from.get(), to.get(), mapping, 1, "", file(mapping));
  }

  /// Every version of the mapping that leads straight from an older framework to a newer one, the
  /// newest first.
  @Transactional(readOnly = true)
  public List<Mapping.Kept> versions(Actor actor, Framework newer, Framework older) {
    frameworks.get(actor, newer.code(), newer.version());
    return store.versions(newer.code(), newer.version(), older.code(), older.version());
  }

  /// Says anew what one question comes from in an older framework, as a new version of the mapping.
  ///
  /// @param pairs what it comes from, all of it
  /// @param basedOn the version that was shown; 0 for none
  public MappingOutcome change(
      Actor actor,
      Framework newer,
      Framework older,
      String question,
      List<Mapping.Pair> pairs,
      int basedOn) {
    actor.require(Right.CHANGE_FRAMEWORKS);
    if (!changes.mayWrite(actor, newer.owner())) {
      throw new NotAllowed(Right.CHANGE_FRAMEWORKS, newer.owner());
    }
    store.lock();
    var kept = versions(actor, newer, older);
    if (!kept.isEmpty() && kept.getFirst().version() != basedOn) {
      return new MappingOutcome.Changed(kept.getFirst());
    }
    var before =
        kept.isEmpty()
            ? new Mapping(older.code(), older.version(), newer.code(), newer.version(), List.of())
            : kept.getFirst().mapping();
    return keep(
        actor,
        older,
        newer,
        before.with(question, pairs),
        basedOn + 1,
        words(before.of(question)),
        words(pairs));
  }

  private static String words(List<Mapping.Pair> pairs) {
    return pairs.stream()
        .map(one ->
            "%s: %s %s %s".formatted(one.to(), one.relation().code(), one.from(), one.note()))
        .collect(Collectors.joining("\n"));
  }

  private MappingOutcome keep(
      Actor actor,
      Framework from,
      Framework to,
      Mapping mapping,
      int version,
      String before,
      String after) {
    var text = MappingText.write(mapping);
    if (MappingText.read("mapping", text) instanceof ReadMapping.Faulty(var faults)) {
      return new MappingOutcome.Faulty(faults.stream().map(FrameworkFault::toString).toList());
    }
    var dangling = mapping.dangling(from, to);
    if (!dangling.isEmpty()) {
      return new MappingOutcome.Faulty(dangling);
    }
    var all = new ArrayList<>(store.list());
    all.removeIf(one -> file(one).equals(file(mapping)));
    all.add(mapping);
    var circle = MappingRules.circle(all);
    if (circle.isPresent()) {
      return new MappingOutcome.Circular(circle.get());
    }
    store.add(mapping, version, to.owner(), text, OffsetDateTime.now(clock), actor.account());
    events.publishEvent(FrameworkChanged.of(actor, "frameworks mapped", to, before, after, ""));
    return new MappingOutcome.Saved(mapping);
  }
}
