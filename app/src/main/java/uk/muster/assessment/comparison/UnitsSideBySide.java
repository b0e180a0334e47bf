package uk.muster.assessment.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.muster.shared.ForceId;
import uk.muster.shared.Indicator.Value;

/// Units that forces declare, need, promise and can form, next to each other.
public record UnitsSideBySide(List<Row> rows) {
  /// What is compared, in the order of the columns.
  static final List<String> INDICATORS =
      List.of(
          "readiness.psu-declared",
          "readiness.psu-needed",
          "readiness.psu-promised",
          "readiness.psu-formable",
          "readiness.psu-margin-both");

  public UnitsSideBySide {
    rows = List.copyOf(rows);
  }

  /// One force; the values stand in the order of the columns.
  public record Row(ForceId force, List<Value> values) {
    public Row {
      values = List.copyOf(values);
    }

    Optional<BigDecimal> figure(int column) {
      return values.get(column) instanceof Value.Figure(var number, _)
          ? Optional.of(number)
          : Optional.empty();
    }

    /// Whether it says that it has fewer units than it says that it needs; empty when it does not
    /// say both.
    Optional<Boolean> declaresTooFew() {
      return figure(0).flatMap(declared -> figure(1).map(need -> declared.compareTo(need) < 0));
    }

    /// Whether what it can form is too little for need and promise together.
    Optional<Boolean> isShort() {
      return figure(4).map(left -> left.signum() < 0);
    }
  }

  static UnitsSideBySide of(Map<ForceId, Map<String, Value>> values) {
    var rows = new ArrayList<Row>();
    values.forEach((force, found) ->
        rows.add(
            new Row(
                force,
                INDICATORS.stream()
                    .map(one -> found.getOrDefault(one, new Value.None("nothing is known", "")))
                    .toList())));
    rows.sort(java.util.Comparator.comparing(Row::force));
    return new UnitsSideBySide(rows);
  }

  /// Forces that declare fewer units than they need.
  public long declareTooFew() {
    return rows.stream().filter(row -> row.declaresTooFew().orElse(false)).count();
  }

  /// Forces that state what they declare and need.
  public long state() {
    return rows.stream().filter(row -> row.declaresTooFew().isPresent()).count();
  }

  /// Forces that can form too few for need and promise together.
  public long fallShort() {
    return rows.stream().filter(row -> row.isShort().orElse(false)).count();
  }

  /// Forces whose registers say how many they can form, and that stated need and promise.
  public long counted() {
    return rows.stream().filter(row -> row.isShort().isPresent()).count();
  }

  /// The sum of a column over the forces that have a figure; empty when none has.
  public Optional<BigDecimal> sum(int column) {
    return rows.stream().flatMap(row -> row.figure(column).stream()).reduce(BigDecimal::add);
  }

  /// How many forces have no figure in a column.
  public long missing(int column) {
    return rows.stream().filter(row -> row.figure(column).isEmpty()).count();
  }

  public int columns() {
    return INDICATORS.size();
  }
}
