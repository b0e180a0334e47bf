package uk.muster.risks.scheme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import uk.muster.risks.scheme.Matrix.Block;
import uk.muster.risks.scheme.Matrix.Criterion;
import uk.muster.risks.scheme.Matrix.Grade;

/// The grades of one threat under one matrix, and what they come to: each total is the sum of
/// grades × weights, and the risk is total harm × total likelihood. Confidence and the position of
/// the organisation are in neither.
public record MatrixScore(Matrix matrix, List<Graded> graded, List<Criterion> missing) {
  public MatrixScore {
    graded = List.copyOf(graded);
    missing = List.copyOf(missing);
  }

  /// A criterion with its grade.
  public record Graded(Criterion criterion, Grade grade) {
    /// Grade × weight; empty where it is in no total.
    public Optional<BigDecimal> points() {
      return criterion.weight().map(weight -> weight.multiply(BigDecimal.valueOf(grade.number())));
    }
  }

  /// Reads the grades of a threat.
  ///
  /// @param grades the code of the grade for the code of a criterion, or empty
  public static MatrixScore of(Matrix matrix, UnaryOperator<String> grades) {
    var graded = new ArrayList<Graded>();
    var missing = new ArrayList<Criterion>();
    for (var criterion : matrix.criteria()) {
      matrix
          .grade(criterion, grades.apply(criterion.code()))
          .ifPresentOrElse(
              grade -> graded.add(new Graded(criterion, grade)), () -> missing.add(criterion));
    }
    return new MatrixScore(matrix, graded, missing);
  }

  /// The sum over a block; empty while a criterion of it has no grade.
  public Optional<BigDecimal> total(Block block) {
    return missing.stream().anyMatch(one -> one.block() == block)
        ? Optional.empty()
        : graded.stream()
            .filter(one -> one.criterion().block() == block)
            .flatMap(one -> one.points().stream())
            .reduce(BigDecimal::add);
  }

  /// Total harm × total likelihood; empty while one of them is.
  public Optional<BigDecimal> risk() {
    return total(Block.HARM)
        .flatMap(harm -> total(Block.LIKELIHOOD).map(likelihood -> harm.multiply(likelihood)));
  }

  /// The grade beside the risk: of the position of the organisation, or of the confidence.
  public Optional<Grade> beside(Block block) {
    return graded.stream()
        .filter(one -> one.criterion().block() == block)
        .map(Graded::grade)
        .findFirst();
  }

  /// The criteria of harm and likelihood that have no grade yet.
  public List<Criterion> missingForRisk() {
    return missing.stream().filter(one -> one.weight().isPresent()).toList();
  }
}
