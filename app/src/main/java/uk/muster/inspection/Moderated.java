package uk.muster.inspection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.muster.register.Entry;

/// What several inspectors judged of the same thing, and what they were made one by.
///
/// @param moderation empty while nobody has moderated them
public record Moderated(List<Entry> judgements, Optional<Entry> moderation) {
  public Moderated {
    judgements = List.copyOf(judgements);
  }

  /// Judgements with a rating, by what they are of: those that more than one inspector made.
  static List<Moderated> of(List<Entry> judgements, List<Entry> moderations) {
    var byThing = new LinkedHashMap<List<String>, List<Entry>>();
    judgements.stream()
        .filter(one -> !one.text("step").isEmpty())
        .forEach(one ->
            thing(one)
                .ifPresent(key -> byThing.computeIfAbsent(key, _ -> new ArrayList<>()).add(one)));
    return byThing.values().stream()
        .filter(all -> all.size() > 1)
        .map(all -> new Moderated(all, moderation(all, moderations)))
        .toList();
  }

  /// The criterion, or without one threats, C and level; nothing where none is named.
  private static Optional<List<String>> thing(Entry one) {
    if (!one.text("criterion").isEmpty()) {
      return Optional.of(List.of(one.text("criterion")));
    }
    var key = List.of(one.text("threats"), one.text("four_c"), one.text("level"));
    return String.join("", key).isEmpty() ? Optional.empty() : Optional.of(key);
  }

  private static Optional<Entry> moderation(List<Entry> judgements, List<Entry> moderations) {
    var codes = judgements.stream().map(Entry::code).collect(Collectors.toSet());
    return moderations.stream().filter(one -> codes.contains(one.text("judgement"))).findFirst();
  }

  /// Whether they are not all the same.
  public boolean differ() {
    return judgements.stream().map(one -> one.text("step")).distinct().count() > 1;
  }
}
