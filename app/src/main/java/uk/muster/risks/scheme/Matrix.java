package uk.muster.risks.scheme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A way of scoring threats in the shape of MoRiLE: criteria of harm and of likelihood with their
/// weights, and beside them the position of the organisation and the confidence, which have none.
///
/// @param source where its blocks and criteria come from
public record Matrix(
    String code, String name, String source, List<Criterion> criteria, List<Grade> grades) {
  public Matrix {
    criteria = List.copyOf(criteria);
    grades = List.copyOf(grades);
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
      boolean weightConfirmed) {}

  /// What a number is called in a block.
  ///
  /// @param confirmed false when no source could be read: pages say so
  public record Grade(Block block, int number, String label, boolean confirmed) {
    /// "4, severe", and whether that is unverified.
    public String words() {
      return "%d, %s%s".formatted(number, label, confirmed ? "" : " (unverified)");
    }
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
