package uk.muster.workforce.links;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import uk.muster.shared.ForceId;
import uk.muster.workforce.Extract;

/// One person on the books of several forces, as each of them has it.
public record LinkedPerson(List<Copy> copies) {
  public LinkedPerson {
    copies = List.copyOf(copies);
  }

  /// The same person on the books of one force.
  public record Copy(
      ForceId force, List<Extract.Line> people, List<Extract.Held> held, List<Extract.Away> away) {
    public Copy {
      people = List.copyOf(people);
      held = List.copyOf(held);
      away = List.copyOf(away);
    }
  }

  /// An entry on the books of a force.
  record Entry(ForceId force, String personId) implements Comparable<Entry> {
    @Override
    public int compareTo(Entry other) {
      int byForce = force.compareTo(other.force);
      return byForce == 0 ? personId.compareTo(other.personId) : byForce;
    }
  }

  /// Two entries that a force says are one person.
  record Pair(Entry one, Entry other) {}

  /// Whatever is linked directly or by way of others belongs together; each group in order, and the
  /// same whoever said it.
  static List<List<Entry>> groups(List<Pair> pairs) {
    Map<Entry, TreeSet<Entry>> groups = new LinkedHashMap<>();
    for (var pair : pairs) {
      var together = new TreeSet<Entry>();
      for (var entry : List.of(pair.one, pair.other)) {
        together.add(entry);
        together.addAll(groups.getOrDefault(entry, new TreeSet<>()));
      }
      together.forEach(entry -> groups.put(entry, together));
    }
    return groups.values().stream().distinct().map(List::copyOf).toList();
  }
}
