package muster.engine.formation.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Numbers the different values it is shown, in the order they come.
final class Words<T> {
  final List<T> words = new ArrayList<>();
  private final Map<T, Integer> numbers = new HashMap<>();

  int number(T word) {
    Integer known = numbers.get(word);
    if (known != null) {
      return known;
    }
    numbers.put(word, words.size());
    words.add(word);
    return words.size() - 1;
  }
}
