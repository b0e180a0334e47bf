package uk.muster.risks.scheme;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What threats or risks are scored by. Criteria, blocks and ranges of numbers stay as Muster
/// brings them along, since scores are kept with them; weights, labels and ratings a force may set.
public sealed interface ScoringTable permits Matrix, RiskScheme {
  String code();

  String name();

  /// Where its structure comes from.
  String source();

  /// Whose it is; empty when it is as Muster brings it along.
  Optional<Own> own();

  /// What a force may set, as it stands.
  List<TableLine> lines();

  /// The same with what a force set, which confirms all of it.
  ScoringTable with(Map<String, String> values, Own own);

  /// How many of the lines no source confirms.
  default long unverified() {
    return lines().stream().filter(line -> !line.confirmed()).count();
  }

  /// The tables that Muster brings along.
  static List<ScoringTable> shipped() {
    return ForceTables.SHIPPED.all();
  }

  static Optional<ScoringTable> shipped(String code) {
    return ForceTables.SHIPPED.find(code);
  }

  /// What of this table has another value in another one, as "Weight of physical harm: 1, now 2".
  default List<String> differences(ScoringTable other) {
    return lines().stream()
        .flatMap(line ->
            other.lines().stream()
                .filter(its -> its.key().equals(line.key()) && !its.value().equals(line.value()))
                .map(its -> "%s: %s, now %s".formatted(line.what(), line.value(), its.value())))
        .toList();
  }

  /// Whether another one holds the same, from the same source.
  default boolean isSameAs(ScoringTable other) {
    return differences(other).isEmpty()
        && own().map(Own::source).equals(other.own().map(Own::source));
  }
}
