package uk.muster.assessment.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.muster.shared.ForceId;
import uk.muster.shared.Indicator;
import uk.muster.shared.Indicator.Better;
import uk.muster.shared.Indicator.Value;

/// An indicator of many forces on one day.
///
/// @param standings every force that was asked about: those with a figure from the first rank on,
///   then those without, by name
/// @param spread of the figures that are told; empty when there is none
public record Comparison(Indicator indicator, List<Standing> standings, Optional<Spread> spread) {
  static final String SMALL = "fewer than 5";
  private static final BigDecimal FEW = BigDecimal.valueOf(5);

  /// What is counted person by person.
  private static final Set<String> OF_PEOPLE = Set.of("accreditations", "people");

  public Comparison {
    standings = List.copyOf(standings);
  }

  /// Ranks forces, of which none stands apart.
  public static Comparison of(
      Indicator indicator,
      Collection<ForceId> asked,
      Map<ForceId, Value> values,
      Set<ForceId> open) {
    return of(indicator, asked, values, open, Map.of());
  }

  /// Ranks forces: the best first, the largest first where neither way is better.
  ///
  /// @param asked whom it is about; one of whom nothing is given is shown as missing
  /// @param open the forces whose people the reader may read, so that small numbers are told
  /// @param apart forces whose figure is not to be ranked with those of others, each with why
  public static Comparison of(
      Indicator indicator,
      Collection<ForceId> asked,
      Map<ForceId, Value> values,
      Set<ForceId> open,
      Map<ForceId, String> apart) {
    var standings = new ArrayList<Standing>();
    for (var force : asked) {
      var value = Optional.ofNullable(values.get(force));
      var why = Optional.ofNullable(apart.get(force)).filter(_ -> asked.size() > 1);
      standings.add(
          unranked(
              indicator,
              force,
              value.map(one -> apart(indicator, one, why, open.contains(force))),
              open));
    }
    var figures = standings.stream().flatMap(one -> one.figure().stream()).toList();
    var spread = Spread.of(figures);
    var best = Comparator.<BigDecimal>naturalOrder();
    var order = indicator.better() == Better.LESS ? best : best.reversed();
    var ranked =
        standings.stream()
            .map(one -> ranked(one, figures, order, spread))
            .sorted(
                Comparator.comparingInt((Standing one) -> one.rank() == 0 ? 1 : 0)
                    .thenComparingInt(Standing::rank)
                    .thenComparing(Standing::force))
            .toList();
    return new Comparison(indicator, ranked, spread);
  }

  private static Standing unranked(
      Indicator indicator, ForceId force, Optional<Value> value, Set<ForceId> open) {
    return switch (value.orElse(null)) {
      case null -> new Standing(force, Optional.empty(), "nothing is known", 0, false, "", "");
      case Value.None(var why, var href) ->
          new Standing(force, Optional.empty(), why, 0, false, "", href);
      case Value.Figure(var number, _) when isSmall(indicator, number) && !open.contains(force) ->
          new Standing(force, Optional.empty(), SMALL, 0, false, "", "");
      case Value.Figure(var number, var href) ->
          new Standing(force, Optional.of(number), "", 0, false, "", href);
    };
  }

  /// A figure that stands apart is told as far as any is, and is none to rank.
  private static Value apart(
      Indicator indicator, Value value, Optional<String> why, boolean isOpen) {
    if (why.isEmpty() || !(value instanceof Value.Figure(var number, var href))) {
      return value;
    }
    return isSmall(indicator, number) && !isOpen
        ? new Value.None("%s %s".formatted(SMALL, why.get()), "")
        : new Value.None("%s %s".formatted(number.toPlainString(), why.get()), href);
  }

  private static boolean isSmall(Indicator indicator, BigDecimal number) {
    return OF_PEOPLE.contains(indicator.unit()) && number.signum() > 0 && number.compareTo(FEW) < 0;
  }

  private static Standing ranked(
      Standing one,
      List<BigDecimal> figures,
      Comparator<BigDecimal> order,
      Optional<Spread> spread) {
    if (one.figure().isEmpty()) {
      return one;
    }
    var figure = one.figure().get();
    int before = (int) figures.stream().filter(other -> order.compare(other, figure) < 0).count();
    var equal = figures.stream().filter(other -> other.compareTo(figure) == 0).count();
    return new Standing(
        one.force(),
        one.figure(),
        "",
        before + 1,
        equal > 1,
        spread.map(all -> all.outlier(figure, figures.size())).orElse(""),
        one.href());
  }

  public Optional<Standing> of(ForceId force) {
    return standings.stream().filter(one -> one.force().equals(force)).findFirst();
  }

  /// Those that have a figure, from the first rank on.
  public List<Standing> ranked() {
    return standings.stream().filter(one -> one.figure().isPresent()).toList();
  }

  public List<Standing> outliers() {
    return standings.stream().filter(one -> !one.outlier().isEmpty()).toList();
  }
}
