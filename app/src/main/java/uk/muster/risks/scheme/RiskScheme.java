package uk.muster.risks.scheme;

import java.util.List;
import java.util.Optional;

/// A way of scoring risks: what each number from 1 to 5 is called, and which rating a pair of them
/// has. Two schemes give one number other words.
///
/// @param source who scores so
public record RiskScheme(
    String code, String name, String source, List<Score> scores, List<Cell> cells) {
  public RiskScheme {
    scores = List.copyOf(scores);
    cells = List.copyOf(cells);
  }

  /// What is scored.
  public enum Axis {
    LIKELIHOOD,
    IMPACT
  }

  /// A number on one axis.
  ///
  /// @param confirmed false when no source could be read: pages say so
  public record Score(Axis axis, int number, String label, boolean confirmed) {}

  /// The rating of a pair: a table and never a product.
  ///
  /// @param confirmed false when no source could be read: pages say so
  public record Cell(int likelihood, int impact, Rating rating, boolean confirmed) {
    /// As pages write it: "high, unverified".
    public String words() {
      return confirmed ? rating.words() : rating.words() + ", unverified";
    }
  }

  /// The numbers of one axis, the lowest first.
  public List<Score> scores(Axis axis) {
    return scores.stream().filter(score -> score.axis() == axis).toList();
  }

  /// The rating of a pair; empty where the scheme has no table.
  public Optional<Cell> cell(int likelihood, int impact) {
    return cells.stream()
        .filter(cell -> cell.likelihood() == likelihood && cell.impact() == impact)
        .findFirst();
  }

  /// How a score is kept: with its scheme, so that no list and no file can take it for another.
  public String scoreCode(Score score) {
    return code + "-" + score.number();
  }

  /// "4, possible", and whether that is unverified.
  public static String words(Score score) {
    return "%d, %s%s"
        .formatted(score.number(), score.label(), score.confirmed() ? "" : " (unverified)");
  }
}
