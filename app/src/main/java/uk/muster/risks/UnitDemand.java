package uk.muster.risks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import uk.muster.register.Entry;
import uk.muster.register.kind.PrintedDate;
import uk.muster.register.kind.PrintedNumber;

/// The demand on specialist units over time, and the load of each post. What was not stated stays
/// empty, and a time of which nothing was stated is shown as such.
public record UnitDemand(List<Line> lines) {
  public UnitDemand {
    lines = List.copyOf(lines);
  }

  /// One thing counted in one unit, the earliest period first.
  ///
  /// @param newest the newest entry: it says the unit, the hub and the strategy
  public record Line(Entry newest, List<Step> steps) {
    public Line {
      steps = List.copyOf(steps);
    }
  }

  /// One period, or the time between two.
  public sealed interface Step {
    /// What was stated of a period.
    record Stated(Entry entry, PrintedDate period) implements Step {
      /// Demand for each specialist post: with the comparator that the demand was stated with, and
      /// only where the number of posts is stated exactly.
      public Optional<PrintedNumber> load() {
        return PrintedNumber.of(entry.text("demand"))
            .flatMap(demand ->
                PrintedNumber.of(entry.text("posts"))
                    .filter(posts -> posts.comparator().isEmpty() && posts.number().signum() > 0)
                    .map(posts -> divided(demand, posts.number())));
      }

      private static PrintedNumber divided(PrintedNumber demand, BigDecimal posts) {
        var number = demand.number().divide(posts, 1, RoundingMode.HALF_UP);
        return new PrintedNumber(
            demand.comparator() + number.toPlainString(), demand.comparator(), number);
      }
    }

    /// Nothing was stated from a day to another.
    record Nothing(LocalDate from, LocalDate to) implements Step {}
  }

  static UnitDemand of(List<Entry> entries) {
    var byLine = new TreeMap<String, List<Entry>>();
    for (var entry : entries) {
      byLine
          .computeIfAbsent(
              String.join("\n", entry.text("capability"), entry.text("team"), entry.text("name")),
              _ -> new ArrayList<>())
          .add(entry);
    }
    return new UnitDemand(byLine.values().stream().map(UnitDemand::line).toList());
  }

  private static Line line(List<Entry> entries) {
    var stated =
        entries.stream()
            .flatMap(entry ->
                PrintedDate.of(entry.text("period")).stream()
                    .map(period -> new Step.Stated(entry, period)))
            .sorted(
                Comparator.comparing((Step.Stated one) -> one.period().first())
                    .thenComparing(one -> one.entry().code()))
            .toList();
    var steps = new ArrayList<Step>();
    var until = Optional.<LocalDate>empty();
    for (var one : stated) {
      var from = until.map(day -> day.plusDays(1));
      from.filter(day -> day.isBefore(one.period().first()))
          .ifPresent(day -> steps.add(new Step.Nothing(day, one.period().first().minusDays(1))));
      steps.add(one);
      var last = one.period().last();
      until = Optional.of(until.filter(day -> day.isAfter(last)).orElse(last));
    }
    return new Line(stated.getLast().entry(), steps);
  }

  /// All entries, whatever they count.
  public List<Entry> entries() {
    return lines.stream()
        .flatMap(line -> line.steps().stream())
        .filter(Step.Stated.class::isInstance)
        .map(step -> ((Step.Stated) step).entry())
        .toList();
  }
}
