package uk.muster.risks.scheme;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.muster.risks.scheme.Matrix.Block;
import uk.muster.risks.scheme.Matrix.Criterion;
import uk.muster.risks.scheme.Matrix.Grade;

/// The matrices that Muster brings along, read from their files once.
public final class Matrices {
  private static final List<Matrix> ALL = read();

  private Matrices() {}

  public static List<Matrix> all() {
    return ALL;
  }

  /// Codes and words of the matrices in turn, for a field to choose from.
  public static String[] choices() {
    return ALL.stream()
        .flatMap(matrix -> Stream.of(matrix.code(), matrix.name()))
        .toArray(String[]::new);
  }

  /// The criteria of all matrices, each once.
  public static List<String> criteria() {
    return ALL.stream()
        .flatMap(matrix -> matrix.criteria().stream())
        .map(Criterion::code)
        .distinct()
        .toList();
  }

  /// What a criterion is called.
  public static String label(String criterion) {
    return named(criterion).findFirst().map(found -> found.criterion().label()).orElseThrow();
  }

  /// Codes and words of the grades that a criterion may have in any matrix, for a field to choose
  /// from.
  public static String[] choices(String criterion) {
    return named(criterion)
        .flatMap(found ->
            found.matrix().grades(found.criterion().block()).stream()
                .flatMap(grade ->
                    Stream.of(
                        found.matrix().gradeCode(grade),
                        "%s – %s".formatted(grade.words(), found.matrix().name()))))
        .toArray(String[]::new);
  }

  private record Found(Matrix matrix, Criterion criterion) {}

  private static Stream<Found> named(String criterion) {
    return ALL.stream()
        .flatMap(matrix ->
            matrix.criteria().stream()
                .filter(one -> one.code().equals(criterion))
                .map(one -> new Found(matrix, one)));
  }

  private static List<Matrix> read() {
    var criteria = Schemes.rows("criteria");
    var grades = Schemes.rows("grades");
    return Schemes.rows("matrices").stream()
        .map(row ->
            new Matrix(
                row.getField("matrix"),
                row.getField("name"),
                row.getField("source"),
                of(row, criteria).map(Matrices::criterion).toList(),
                of(row, grades).map(Matrices::grade).toList()))
        .toList();
  }

  private static Stream<NamedCsvRecord> of(NamedCsvRecord matrix, List<NamedCsvRecord> rows) {
    return rows.stream().filter(row -> row.getField("matrix").equals(matrix.getField("matrix")));
  }

  private static Criterion criterion(NamedCsvRecord row) {
    return new Criterion(
        Block.of(row.getField("block")),
        row.getField("criterion"),
        row.getField("label"),
        row.getField("confirmed").equals("yes"),
        Optional.of(row.getField("weight")).filter(text -> !text.isEmpty()).map(BigDecimal::new),
        row.getField("weight_confirmed").equals("yes"));
  }

  private static Grade grade(NamedCsvRecord row) {
    return new Grade(
        Block.of(row.getField("block")),
        Integer.parseInt(row.getField("grade")),
        row.getField("label"),
        row.getField("confirmed").equals("yes"));
  }
}
