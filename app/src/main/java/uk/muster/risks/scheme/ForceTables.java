package uk.muster.risks.scheme;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// The scoring tables that hold for a force on a day: those that Muster brings along, overlaid with
/// what the force set for itself.
public record ForceTables(List<Matrix> matrices, List<RiskScheme> schemes) {
  /// As Muster brings them along.
  public static final ForceTables SHIPPED = new ForceTables(Matrices.all(), Schemes.all());

  public ForceTables {
    matrices = List.copyOf(matrices);
    schemes = List.copyOf(schemes);
  }

  /// Overlays the shipped tables with the versions that hold, one of a table at most.
  public static ForceTables of(Collection<TableVersion> holding) {
    return holding.isEmpty()
        ? SHIPPED
        : new ForceTables(
            overlaid(SHIPPED.matrices, holding, Matrix::with),
            overlaid(SHIPPED.schemes, holding, RiskScheme::with));
  }

  private interface Overlay<T> {
    T over(T shipped, Map<String, String> values, Own own);
  }

  private static <T extends ScoringTable> List<T> overlaid(
      List<T> shipped, Collection<TableVersion> holding, Overlay<T> overlay) {
    Function<T, T> own =
        table ->
            holding.stream()
                .filter(version -> version.table().equals(table.code()) && !version.isBack())
                .findFirst()
                .map(version -> overlay.over(table, version.values(), version.own()))
                .orElse(table);
    return shipped.stream().map(own).toList();
  }

  public List<ScoringTable> all() {
    return Stream.<ScoringTable>concat(matrices.stream(), schemes.stream()).toList();
  }

  public Optional<ScoringTable> find(String code) {
    return all().stream().filter(table -> table.code().equals(code)).findFirst();
  }

  public Optional<RiskScheme> scheme(String code) {
    return schemes.stream().filter(one -> one.code().equals(code)).findFirst();
  }

  /// The grades of a threat under one of the matrices; empty when there is no such matrix.
  public Optional<MatrixScore> score(String matrix, UnaryOperator<String> grades) {
    return matrices.stream()
        .filter(one -> one.code().equals(matrix))
        .findFirst()
        .map(one -> MatrixScore.of(one, grades));
  }

  /// The score that two codes such as `wiltshire-4` mean; empty when one is missing, or when they
  /// are of different schemes.
  public Optional<RiskScore> score(String likelihood, String impact) {
    return RiskScore.of(this, likelihood, impact);
  }
}
