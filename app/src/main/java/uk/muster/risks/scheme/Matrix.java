package uk.muster.risks.scheme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.muster.risks.scheme.TableLine.Part;

/// A way of scoring threats in the shape of MoRiLE: criteria of harm and of likelihood with their
/// weights, and beside them the position of the organisation and the confidence, which have none.
///
/// @param source where its blocks and criteria come from
public record Matrix(
    String code,
    String name,
    String source,
    List<Criterion> criteria,
    List<Grade> grades,
    Optional<Own> own)
    implements ScoringTable {
  public Matrix {
    criteria = List.copyOf(criteria);
    grades = List.copyOf(grades);
  }

  /// As Muster brings it along.
  public Matrix(
      String code, String name, String source, List<Criterion> criteria, List<Grade> grades) {
    this(code, name, source, criteria, grades, Optional.empty());
  }

  /// A part of the matrix.
  public enum Block {
    HARM("Harm"),
    LIKELIHOOD("Likelihood"),
    POSITION("Position of the organisation"),
    CONFIDENCE("Confidence");

    private final String words;

    Block(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }

    /// As files call it.
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Block of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }

  /// What is graded.
  ///
  /// @param confirmed false when no source says that the block has it
  /// @param weight what its grade is multiplied with; empty where it is in no total
  /// @param weightConfirmed false when no source could be read: pages say so
  public record Criterion(
      Block block,
      String code,
      String label,
      boolean confirmed,
      Optional<BigDecimal> weight,
      boolean weightConfirmed) {
    private Optional<TableLine> line() {
      return weight.map(number ->
          new TableLine(
              Part.WEIGHT,
              block.code(),
              code,
              "Weight of " + label.toLowerCase(Locale.UK),
              TableRules.plain(number),
              weightConfirmed));
    }

    private Criterion with(Map<String, String> values) {
      var own =
          line().flatMap(line -> Optional.ofNullable(values.get(line.key()))).map(BigDecimal::new);
      return new Criterion(block, code, label, true, own.or(() -> weight), true);
    }
  }

  /// What a number is called in a block.
  ///
  /// @param confirmed false when no source could be read: pages say so
  public record Grade(Block block, int number, String label, boolean confirmed) {
    /// "4, severe", and whether that is unverified.
    public String words() {
      return "%d, %s%s".formatted(number, label, confirmed ? "" : " (unverified)");
    }

    private TableLine line() {
      return new TableLine(
          Part.GRADE,
          block.code(),
          String.valueOf(number),
          "Grade %d of %s".formatted(number, block.words().toLowerCase(Locale.UK)),
          label,
          confirmed);
    }

    private Grade with(Map<String, String> values) {
      return new Grade(block, number, values.getOrDefault(line().key(), label), true);
    }
  }

  @Override
  public List<TableLine> lines() {
    return Stream.concat(
            criteria.stream().flatMap(one -> one.line().stream()), grades.stream().map(Grade::line))
        .toList();
  }

  @Override
  public Matrix with(Map<String, String> values, Own whose) {
    return new Matrix(
        code,
        name,
        source,
        criteria.stream().map(one -> one.with(values)).toList(),
        grades.stream().map(one -> one.with(values)).toList(),
        Optional.of(whose));
  }

  /// The criteria of a block, in their order.
  public List<Criterion> criteria(Block block) {
    return criteria.stream().filter(one -> one.block() == block).toList();
  }

  /// The grades of a block, the lowest first.
  public List<Grade> grades(Block block) {
    return grades.stream().filter(one -> one.block() == block).toList();
  }

  /// How a grade is kept: with its matrix, so that nothing can take it for that of another.
  public String gradeCode(Grade grade) {
    return code + "-" + grade.number();
  }

  /// The grade that a code such as `tactical-4` means for a criterion of this matrix.
  public Optional<Grade> grade(Criterion criterion, String gradeCode) {
    return grades(criterion.block()).stream()
        .filter(one -> gradeCode(one).equals(gradeCode))
        .findFirst();
  }

  /// Whether a source confirms every weight.
  public boolean weightsConfirmed() {
    return criteria.stream().allMatch(one -> one.weight().isEmpty() || one.weightConfirmed());
  }
}
