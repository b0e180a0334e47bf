package uk.muster.workforce.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Indicator;
import uk.muster.shared.Right;

/// A share, in per cent, of what training is measured by, or a count.
///
/// @param counted the names of the shares that are added up
/// @param none what is said when there is nothing to measure
/// @param path where what was counted can be seen
/// @param share false for a plain count of the whole
record TrainingIndicator(
    TrainingMeasures measures,
    String name,
    String title,
    String definition,
    Better better,
    String source,
    Predicate<String> counted,
    String none,
    String path,
    boolean share)
    implements Indicator {
  @Override
  public String identifier() {
    return "workforce." + name;
  }

  @Override
  public String unit() {
    return share ? "per cent" : "accreditations";
  }

  @Override
  public Right right() {
    return Right.READ_COUNTS;
  }

  @Override
  public Value value(Actor actor, ForceId force, LocalDate on) {
    return value(counted(measures, actor, force, on), force, on);
  }

  /// Whoever may read counts is told how many; the rows are read by Muster itself, for this force
  /// only, and never leave it.
  static Map<String, Share> counted(
      TrainingMeasures measures, Actor actor, ForceId force, LocalDate on) {
    actor.require(Right.READ_COUNTS, force);
    return measures.shares(Actor.system("measures", Set.of(force)), force, on);
  }

  Value value(Map<String, Share> shares, ForceId force, LocalDate on) {
    var href = "%s?force=%s&on=%s".formatted(path, force, on);
    var sum =
        shares.entrySet().stream()
            .filter(share -> counted.test(share.getKey()))
            .map(Map.Entry::getValue)
            .reduce(new Share(0, 0), Share::and);
    if (!share) {
      return new Value.Figure(BigDecimal.valueOf(sum.whole()), href);
    }
    return sum.whole() == 0
        ? new Value.None(none, href)
        : new Value.Figure(
            BigDecimal.valueOf(100 * sum.part())
                .divide(BigDecimal.valueOf(sum.whole()), 1, RoundingMode.HALF_UP),
            href);
  }
}
