package uk.muster.exercises.lesson;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Which texts are nearly the same, by the words that they share (Dice's coefficient over the word
/// stems of PostgreSQL).
final class Likeness {
  /// Two texts are alike from here on.
  private static final double ALIKE = 0.5;

  private static final int LEAST_COMMON = 3;

  private final Map<String, Set<String>> words;
  private final Map<String, List<String>> holders = new HashMap<>();

  /// @param words the stems of each text, by its code
  Likeness(Map<String, Set<String>> words) {
    this.words = Map.copyOf(words);
    words.forEach((code, all) ->
        all.forEach(word -> holders.computeIfAbsent(word, _ -> new ArrayList<>()).add(code)));
  }

  /// The codes of the texts that are like one, in their order.
  Set<String> like(String code) {
    var own = words.getOrDefault(code, Set.of());
    var common = new HashMap<String, Integer>();
    own.forEach(word ->
        holders
            .getOrDefault(word, List.of())
            .forEach(other -> common.merge(other, 1, Integer::sum)));
    var alike = new TreeSet<String>();
    common.forEach((other, shared) -> {
      var all = own.size() + words.getOrDefault(other, Set.of()).size();
      if (!other.equals(code) && shared >= LEAST_COMMON && 2.0 * shared / all >= ALIKE) {
        alike.add(other);
      }
    });
    return alike;
  }
}
