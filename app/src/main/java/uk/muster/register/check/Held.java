package uk.muster.register.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import uk.muster.register.Entry;
import uk.muster.register.EntryQuestion;
import uk.muster.register.Registers;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;

/// What the registers of one force hold on a day; each kind is read when a rule first asks for it.
public final class Held {
  private final Actor actor;
  private final ForceId force;
  private final LocalDate on;
  private final Function<String, List<Entry>> read;
  private final Map<String, List<Entry>> byKind = new HashMap<>();

  private Held(Actor actor, ForceId force, LocalDate on, Function<String, List<Entry>> read) {
    this.actor = actor;
    this.force = force;
    this.on = on;
    this.read = read;
  }

  /// What the registers hold.
  public static Held in(Registers registers, Actor actor, ForceId force, LocalDate on) {
    return new Held(
        actor,
        force,
        on,
        kind -> {
          var entries = new ArrayList<Entry>();
          registers.count(actor, kind, EntryQuestion.on(on).of(force), entries::add);
          return entries;
        });
  }

  /// The same for many forces: a kind is read once for all of them.
  public static Map<ForceId, Held> each(
      Registers registers, Actor actor, Set<ForceId> forces, LocalDate on) {
    var read = new HashMap<String, Map<ForceId, List<Entry>>>();
    var all = new TreeMap<ForceId, Held>();
    for (var force : forces) {
      all.put(
          force,
          new Held(
              actor,
              force,
              on,
              kind ->
                  read.computeIfAbsent(kind, one -> byForce(registers, actor, one, on))
                      .getOrDefault(force, List.of())));
    }
    return all;
  }

  private static Map<ForceId, List<Entry>> byForce(
      Registers registers, Actor actor, String kind, LocalDate on) {
    var found = new HashMap<ForceId, List<Entry>>();
    registers.count(
        actor,
        kind,
        EntryQuestion.on(on),
        entry -> found.computeIfAbsent(entry.force(), _ -> new ArrayList<>()).add(entry));
    return found;
  }

  /// These entries and no others.
  public static Held of(Actor actor, ForceId force, LocalDate on, List<Entry> entries) {
    return new Held(
        actor,
        force,
        on,
        kind -> entries.stream().filter(entry -> entry.kind().equals(kind)).toList());
  }

  /// In whose name they are read.
  public Actor actor() {
    return actor;
  }

  public ForceId force() {
    return force;
  }

  public LocalDate on() {
    return on;
  }

  /// The entries of a kind, in the order of their references.
  public List<Entry> of(String kind) {
    return byKind.computeIfAbsent(kind, one -> List.copyOf(read.apply(one)));
  }

  /// The page that lists a kind for this force and day.
  public String list(String kind) {
    return "/registers/%s?force=%s&on=%s".formatted(kind, force, on);
  }

  /// The page on which an entry of a kind is added.
  public String add(String kind) {
    return "/registers/%s/new?force=%s".formatted(kind, force);
  }
}
