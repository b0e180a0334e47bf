package uk.muster.risks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.muster.register.Entry;
import uk.muster.risks.scheme.ForceTables;
import uk.muster.risks.scheme.Matrix;
import uk.muster.risks.scheme.Matrix.Block;
import uk.muster.risks.scheme.MatrixScore;

/// The scored threats of a force, each matrix for itself: there is no order between two.
///
/// @param unranked those whose risk cannot be worked out yet
public record RankedThreats(List<Under> matrices, List<Unranked> unranked) {
  public RankedThreats {
    matrices = List.copyOf(matrices);
    unranked = List.copyOf(unranked);
  }

  /// The threats under one matrix, the highest risk first.
  public record Under(Matrix matrix, List<Ranked> threats) {
    public Under {
      threats = List.copyOf(threats);
    }
  }

  /// A threat with its places; what has the same risk has the same place.
  ///
  /// @param byRisk its place by risk alone
  /// @param byPosition its place when the least prepared organisation comes first, and then the
  ///   risk; empty where the position was not graded
  public record Ranked(
      Entry entry, MatrixScore score, BigDecimal risk, int byRisk, Optional<Integer> byPosition) {}

  /// A threat without a risk.
  ///
  /// @param why what is missing
  public record Unranked(Entry entry, String why) {}

  private record Scored(Entry entry, MatrixScore score, BigDecimal risk) {
    /// Above that of all who are better placed; -1 where it was not graded.
    int position() {
      return score.beside(Block.POSITION).map(Matrix.Grade::number).orElse(-1);
    }
  }

  /// Ranks by the tables that hold for the force.
  static RankedThreats of(List<Entry> entries, ForceTables tables) {
    var scored = new ArrayList<Scored>();
    var unranked = new ArrayList<Unranked>();
    for (var entry : entries) {
      var score = ThreatScores.score(entry, tables);
      score
          .flatMap(MatrixScore::risk)
          .ifPresentOrElse(
              risk -> scored.add(new Scored(entry, score.orElseThrow(), risk)),
              () -> unranked.add(new Unranked(entry, why(score))));
    }
    var matrices =
        tables.matrices().stream()
            .map(matrix -> new Under(matrix, ranked(matrix, scored)))
            .filter(under -> !under.threats().isEmpty())
            .toList();
    return new RankedThreats(matrices, unranked);
  }

  private static String why(Optional<MatrixScore> score) {
    return score
        .map(found ->
            "no grade for "
                + String.join(
                    ", ",
                    found.missingForRisk().stream()
                        .map(one -> one.label().toLowerCase(java.util.Locale.UK))
                        .toList()))
        .orElse("no matrix");
  }

  private static List<Ranked> ranked(Matrix matrix, List<Scored> all) {
    var here = all.stream().filter(one -> one.score().matrix().equals(matrix)).toList();
    var byRisk = Comparator.comparing(Scored::risk).reversed();
    var byPosition = Comparator.comparingInt(Scored::position).reversed().thenComparing(byRisk);
    return here.stream()
        .sorted(byRisk.thenComparing(one -> one.entry().text("name")))
        .map(one ->
            new Ranked(
                one.entry(),
                one.score(),
                one.risk(),
                place(one, here, byRisk),
                Optional.of(one)
                    .filter(it -> it.position() >= 0)
                    .map(it -> place(it, here, byPosition))))
        .toList();
  }

  /// One more than come before it.
  private static int place(Scored one, List<Scored> all, Comparator<Scored> order) {
    return 1 + (int) all.stream().filter(other -> order.compare(other, one) < 0).count();
  }

  /// All that have a risk, of whatever matrix.
  public List<Ranked> all() {
    return matrices.stream().flatMap(under -> under.threats().stream()).toList();
  }

  /// All entries, ranked or not.
  public List<Entry> entries() {
    var all = new ArrayList<>(all().stream().map(Ranked::entry).toList());
    all.addAll(unranked.stream().map(Unranked::entry).toList());
    return all;
  }
}
