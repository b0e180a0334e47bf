package uk.muster.exercises.lesson;

import java.util.ArrayList;
import java.util.Comparator;
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

  /// Which texts hold a word, those of few words first.
  private final Map<String, List<String>> holders = new HashMap<>();

  /// @param words the stems of each text, by its code
  Likeness(Map<String, Set<String>> words) {
    this.words = Map.copyOf(words);
    words.entrySet().stream()
        .sorted(Comparator.comparingInt(text -> text.getValue().size()))
        .forEach(text ->
            text.getValue()
                .forEach(word ->
                    holders.computeIfAbsent(word, _ -> new ArrayList<>()).add(text.getKey())));
  }

  /// The codes of the texts that are like one, in their order. Its rarest words lead to them: one
  /// that shares none of those would have to be shorter the fewer words are left to share, so of
  /// the common words hardly any holder is looked at.
  Set<String> like(String code) {
    var own = words.getOrDefault(code, Set.of());
    var rarest =
        own.stream().sorted(Comparator.comparingInt(word -> holders(word).size())).toList();
    var alike = new TreeSet<String>();
    for (var n = 0; n <= rarest.size() - LEAST_COMMON; n++) {
      var longest = 2 * (rarest.size() - n) / ALIKE - rarest.size();
      for (var other : holders(rarest.get(n))) {
        var theirs = words.getOrDefault(other, Set.of());
        if (theirs.size() > longest) {
          break;
        }
        if (!other.equals(code) && isAlike(own, theirs)) {
          alike.add(other);
        }
      }
    }
    return alike;
  }

  private List<String> holders(String word) {
    return holders.getOrDefault(word, List.of());
  }

  private static boolean isAlike(Set<String> own, Set<String> theirs) {
    var shared = 0;
    for (var word : own) {
      shared += theirs.contains(word) ? 1 : 0;
    }
    return shared >= LEAST_COMMON && 2.0 * shared / (own.size() + theirs.size()) >= ALIKE;
  }
}
