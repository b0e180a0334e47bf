package uk.muster.examples;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.SplittableRandom;
import uk.muster.reference.Catalogue;

/// The synthetic plan by which each force replaces some of its carriers over four years. Every
/// third states no cost yet, and dates are as exact as plans are.
final class NationFleet {
  private static final String SOURCE = Nation.VERSION + " (synthetic)";

  /// So many carriers are in service in the smallest of the made-up forces.
  private static final int CARRIERS = 10;

  private static final String[] REASONS = {"age", "mileage", "condition"};

  private NationFleet() {}

  /// One file by its name.
  static Map<String, byte[]> files(Catalogue catalogue, LocalDate today) {
    var random = new SplittableRandom("fleet".hashCode());
    var text =
        new StringBuilder(
            "force,code,name,vehicle,planned_for,reason,state,replaced_by,cost,source\n");
    var april = today.getMonthValue() < 4 ? today.getYear() - 1 : today.getYear();
    for (var force : catalogue.forces()) {
      for (int n = 1; n <= CARRIERS; n++) {
        var year = april + random.nextInt(4);
        text.append(
            "%s,synthetic-%02d,Carrier VSYN-%04d (synthetic),VSYN-%04d,%s,%s,%s,,%s,%s\n"
                .formatted(
                    force.id(),
                    n,
                    n,
                    n,
                    random.nextInt(3) == 0
                        ? "%d-%02d".formatted(year, random.nextInt(4, 13))
                        : "%d/%02d".formatted(year, (year + 1) % 100),
                    REASONS[random.nextInt(REASONS.length)],
                    year == april && random.nextBoolean() ? "ordered" : "planned",
                    n % 3 == 0 ? "" : Integer.toString(58_000 + 500 * random.nextInt(20)),
                    SOURCE));
      }
    }
    return Map.of("vehicle-replacements.csv", text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
