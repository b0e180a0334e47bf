package uk.muster.reports.difference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.muster.reports.difference.Change.Sort;

/// What two editions say differently: by section, the cells of tables by their place, sentences by
/// their words without the figures in them.
public final class Difference {
  private static final double ALIKE = 0.5;
  private static final String BETWEEN_WORDS = "[^\\p{L}\\p{N}" + Saying.HERE + "]+";

  private final List<Change> changes = new ArrayList<>();

  private Difference() {}

  /// The changes from one edition to another, in the order of the later one.
  public static List<Change> between(List<Saying> before, List<Saying> after) {
    var difference = new Difference();
    var old = sections(before);
    var now = sections(after);
    var all = new LinkedHashSet<>(now.keySet());
    all.addAll(old.keySet());
    for (var section : all) {
      if (!old.containsKey(section)) {
        difference.add(Sort.SECTION, section, "", "", section);
      } else if (!now.containsKey(section)) {
        difference.add(Sort.SECTION, section, "", section, "");
      }
      difference.section(
          section, old.getOrDefault(section, List.of()), now.getOrDefault(section, List.of()));
    }
    return List.copyOf(difference.changes);
  }

  private static Map<String, List<Saying>> sections(List<Saying> sayings) {
    var sections = new LinkedHashMap<String, List<Saying>>();
    for (var one : sayings) {
      var said = sections.computeIfAbsent(one.section(), _ -> new ArrayList<>());
      if (one.isCell() || !one.shape().isEmpty()) {
        said.add(one);
      }
    }
    return sections;
  }

  private void section(String section, List<Saying> before, List<Saying> after) {
    cells(section, before, after);
    var left = new ArrayList<>(before.stream().filter(one -> !one.isCell()).toList());
    var fresh = new ArrayList<Saying>();
    var shapes = new HashMap<String, Deque<Saying>>();
    left.forEach(one -> shapes.computeIfAbsent(one.shape(), _ -> new ArrayDeque<>()).add(one));
    for (var one : after) {
      if (!one.isCell()) {
        var same = shapes.getOrDefault(one.shape(), new ArrayDeque<>()).poll();
        if (same == null) {
          fresh.add(one);
        } else {
          left.remove(same);
          figures(section, same, one);
        }
      }
    }
    reworded(section, left, fresh);
  }

  private void cells(String section, List<Saying> before, List<Saying> after) {
    var old = new LinkedHashMap<String, Saying>();
    before.stream().filter(Saying::isCell).forEach(one -> old.put(one.place(), one));
    for (var one : after) {
      if (one.isCell()) {
        var was = old.remove(one.place());
        add(Sort.FIGURE, section, one.place(), was == null ? "" : was.words(), one.words());
      }
    }
    old.values().forEach(one -> add(Sort.FIGURE, section, one.place(), one.words(), ""));
  }

  /// The figures of a sentence that has the same words.
  private void figures(String section, Saying before, Saying after) {
    for (int i = 0; i < after.figures().size(); i++) {
      var now = after.figures().get(i);
      add(Sort.FIGURE, section, now.what(), before.figures().get(i).value(), now.value());
    }
  }

  /// A sentence of which half of the words stand in another one that is new was changed into it.
  private void reworded(String section, List<Saying> left, List<Saying> fresh) {
    for (var one : fresh) {
      var nearest =
          left.stream()
              .filter(old -> alike(old, one) >= ALIKE)
              .max(java.util.Comparator.comparingDouble(old -> alike(old, one)));
      add(Sort.SENTENCE, section, "", nearest.map(Saying::words).orElse(""), one.words());
      nearest.ifPresent(left::remove);
    }
    left.forEach(one -> add(Sort.SENTENCE, section, "", one.words(), ""));
  }

  /// Dice's coefficient of the words.
  private static double alike(Saying one, Saying other) {
    var words = words(one);
    var others = words(other);
    var both = new HashSet<>(words);
    both.retainAll(others);
    return 2.0 * both.size() / (words.size() + others.size());
  }

  private static Set<String> words(Saying saying) {
    return new HashSet<>(Arrays.asList(saying.shape().split(BETWEEN_WORDS, -1)));
  }

  private void add(Sort sort, String section, String where, String before, String after) {
    if (!before.equals(after)) {
      changes.add(new Change(sort, section, where, before, after));
    }
  }
}
