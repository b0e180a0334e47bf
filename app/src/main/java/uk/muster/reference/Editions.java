package uk.muster.reference;

import java.time.LocalDate;
import java.util.Comparator;

/// Which edition of the requirement a day falls under.
public final class Editions {
  private Editions() {}

  /// The newest edition that was issued by the day; before the first, the first.
  public static Edition inForce(Catalogue catalogue, LocalDate on) {
    var oldestFirst =
        catalogue.editions().stream().sorted(Comparator.comparing(Edition::issued)).toList();
    return oldestFirst.reversed().stream()
        .filter(edition -> !edition.issued().atDay(1).isAfter(on))
        .findFirst()
        .orElse(oldestFirst.getFirst());
  }
}
