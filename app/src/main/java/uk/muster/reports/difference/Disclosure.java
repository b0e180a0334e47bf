package uk.muster.reports.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// What two public editions tell together that neither may: a figure that one left out because of
/// its size, or to protect another, and that the other tells while it is the same. Whoever holds
/// both works the small number out.
///
/// Source: GROUND-RULES 13, differences between editions are checked.
public final class Disclosure {
  private Disclosure() {}

  /// An edition, as all of it stands in the record and as the public gets it.
  public record Edition(String name, List<Saying> whole, List<Saying> open) {
    public Edition {
      whole = List.copyOf(whole);
      open = List.copyOf(open);
    }
  }

  /// Why an edition may not go out beside one that is out, a sentence for each figure.
  public static List<String> between(Edition earlier, Edition later) {
    var before = figures(earlier);
    var now = figures(later);
    return now.entrySet().stream()
        .filter(one -> before.containsKey(one.getKey()))
        .flatMap(one ->
            told(earlier, later, Objects.requireNonNull(before.get(one.getKey())), one.getValue())
                .stream())
        .toList();
  }

  private static Optional<String> told(Edition earlier, Edition later, Kept before, Kept now) {
    if (before.out() == now.out() || !before.value().equals(now.value())) {
      return Optional.empty();
    }
    return Optional.of(
        before.out()
            ? "%s: %s leaves it out to protect a small number, and %s tells it"
                .formatted(now.where(), later.name(), earlier.name())
            : "%s: %s left it out to protect a small number, and %s would tell it"
                .formatted(now.where(), earlier.name(), later.name()));
  }

  /// @param out whether the public gets it
  private record Kept(String where, String value, boolean out) {}

  /// The figures that only their size could keep from the public.
  private static Map<String, Kept> figures(Edition edition) {
    var open = new HashMap<String, List<Figure>>();
    edition
        .open()
        .forEach(
            one -> open.computeIfAbsent(key(one), _ -> new ArrayList<>()).addAll(one.figures()));
    var kept = new LinkedHashMap<String, Kept>();
    for (var one : edition.whole()) {
      for (var figure : one.figures()) {
        if (figure.open() && (!one.isCell() || open.containsKey(key(one)))) {
          var out = open.getOrDefault(key(one), List.of()).stream().anyMatch(figure::isSame);
          var where = one.isCell() ? one.where() : one.section() + " / " + figure.what();
          kept.put(key(one) + "\n" + figure.what(), new Kept(where, figure.value(), out));
        }
      }
    }
    return kept;
  }

  private static String key(Saying saying) {
    return saying.section() + "\n" + saying.place();
  }
}
