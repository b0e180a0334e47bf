package uk.muster.risks.scheme;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import uk.muster.risks.scheme.RiskScheme.Axis;

/// The schemes that Muster brings along, read from their files once.
public final class Schemes {
  private static final List<RiskScheme> ALL = read();

  private Schemes() {}

  public static List<RiskScheme> all() {
    return ALL;
  }

  /// Codes and words of the schemes in turn, for a field to choose from.
  public static String[] choices() {
    return ALL.stream()
        .flatMap(scheme -> Stream.of(scheme.code(), scheme.name()))
        .toArray(String[]::new);
  }

  /// Codes and words of the scores of all schemes in turn, for a field to choose from.
  public static String[] choices(Axis axis) {
    return ALL.stream()
        .flatMap(scheme ->
            scheme.scores(axis).stream()
                .flatMap(score ->
                    Stream.of(
                        scheme.scoreCode(score),
                        "%s – %s".formatted(RiskScheme.words(score), scheme.name()))))
        .toArray(String[]::new);
  }

  private static List<RiskScheme> read() {
    var scores = rows("scores");
    var ratings = rows("ratings");
    return rows("schemes").stream()
        .map(row ->
            new RiskScheme(
                row.getField("scheme"),
                row.getField("name"),
                row.getField("source"),
                of(row, scores).map(Schemes::score).toList(),
                of(row, ratings).map(Schemes::cell).toList()))
        .toList();
  }

  private static Stream<NamedCsvRecord> of(NamedCsvRecord scheme, List<NamedCsvRecord> rows) {
    return rows.stream().filter(row -> row.getField("scheme").equals(scheme.getField("scheme")));
  }

  private static RiskScheme.Score score(NamedCsvRecord row) {
    return new RiskScheme.Score(
        Axis.valueOf(row.getField("axis").toUpperCase(Locale.ROOT)),
        Integer.parseInt(row.getField("score")),
        row.getField("label"),
        row.getField("confirmed").equals("yes"));
  }

  private static RiskScheme.Cell cell(NamedCsvRecord row) {
    return new RiskScheme.Cell(
        Integer.parseInt(row.getField("likelihood")),
        Integer.parseInt(row.getField("impact")),
        Rating.of(row.getField("rating")),
        row.getField("confirmed").equals("yes"));
  }

  static List<NamedCsvRecord> rows(String file) {
    var name = "/risks/%s.csv".formatted(file);
    try (var in = Objects.requireNonNull(Schemes.class.getResourceAsStream(name), name)) {
      var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
