package uk.muster.readiness.consistency;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.muster.shared.ForceId;

/// Gathers what each force has.
final class Tally {
  private final Map<List<String>, Map<String, List<ForceId>>> found = new LinkedHashMap<>();

  /// A force has this.
  void add(String what, String of, String words, ForceId force) {
    var forces =
        found
            .computeIfAbsent(List.of(what, of), _ -> new LinkedHashMap<>())
            .computeIfAbsent(words, _ -> new ArrayList<>());
    if (!forces.contains(force)) {
      forces.add(force);
    }
  }

  List<Compared> compared() {
    var all = new ArrayList<Compared>();
    found.forEach((key, uses) ->
        all.add(
            new Compared(
                key.getFirst(),
                key.getLast(),
                uses.entrySet().stream()
                    .map(use ->
                        new Compared.Use(use.getKey(), use.getValue().size(), use.getValue()))
                    .toList())));
    return all;
  }
}
