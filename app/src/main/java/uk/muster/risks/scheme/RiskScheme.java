package uk.muster.risks.scheme;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.muster.risks.scheme.TableLine.Part;

/// A way of scoring risks: what each number from 1 to 5 is called, and which rating a pair of them
/// has. Two schemes give one number other words.
///
/// @param source who scores so
public record RiskScheme(
    String code,
    String name,
    String source,
    List<Score> scores,
    List<Cell> cells,
    Optional<Own> own)
    implements ScoringTable {
  public RiskScheme {
    scores = List.copyOf(scores);
    cells = List.copyOf(cells);
  }

  /// As Muster brings it along.
  public RiskScheme(String code, String name, String source, List<Score> scores, List<Cell> cells) {
    this(code, name, source, scores, cells, Optional.empty());
  }

  /// What is scored.
  public enum Axis {
    LIKELIHOOD("Likelihood"),
    IMPACT("Impact");

    private final String words;

    Axis(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }

    /// As files call it.
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// A number on one axis.
  ///
  /// @param confirmed false when no source could be read: pages say so
  public record Score(Axis axis, int number, String label, boolean confirmed) {
    private TableLine line() {
      return new TableLine(
          Part.SCORE,
          axis.code(),
          String.valueOf(number),
          "%s %d".formatted(axis.words(), number),
          label,
          confirmed);
    }

    private Score with(Map<String, String> values) {
      return new Score(axis, number, values.getOrDefault(line().key(), label), true);
    }
  }

  /// The rating of a pair: a table and never a product.
  ///
  /// @param confirmed false when no source could be read: pages say so
  public record Cell(int likelihood, int impact, Rating rating, boolean confirmed) {
    /// As pages write it: "high, unverified".
    public String words() {
      return confirmed ? rating.words() : rating.words() + ", unverified";
    }

    private TableLine line() {
      return new TableLine(
          Part.RATING,
          String.valueOf(likelihood),
          String.valueOf(impact),
          "Rating of likelihood %d and impact %d".formatted(likelihood, impact),
          rating.code(),
          confirmed);
    }

    private Cell with(Map<String, String> values) {
      var own = Optional.ofNullable(values.get(line().key())).map(Rating::of);
      return new Cell(likelihood, impact, own.orElse(rating), true);
    }
  }

  @Override
  public List<TableLine> lines() {
    return Stream.concat(scores.stream().map(Score::line), cells.stream().map(Cell::line)).toList();
  }

  @Override
  public RiskScheme with(Map<String, String> values, Own whose) {
    return new RiskScheme(
        code,
        name,
        source,
        scores.stream().map(one -> one.with(values)).toList(),
        cells.stream().map(one -> one.with(values)).toList(),
        Optional.of(whose));
  }

  /// Whether each pair has the same rating in another table, so that ratings can be set side by
  /// side.
  public boolean ratesAs(RiskScheme other) {
    return code.equals(other.code)
        && cells.stream()
            .allMatch(cell ->
                other
                    .cell(cell.likelihood(), cell.impact())
                    .filter(its -> its.rating() == cell.rating())
                    .isPresent());
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
