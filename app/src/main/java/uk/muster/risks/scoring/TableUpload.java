package uk.muster.risks.scoring;

import static uk.muster.files.Column.Kind.TEXT;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import uk.muster.files.Column;
import uk.muster.files.FileRefused;
import uk.muster.files.Limits;
import uk.muster.files.Mapping;
import uk.muster.files.Row;
import uk.muster.files.Shape;
import uk.muster.files.Source;
import uk.muster.files.Tables;
import uk.muster.risks.scheme.ScoringTable;
import uk.muster.risks.scheme.TableLine;
import uk.muster.risks.scheme.TableRules;
import uk.muster.risks.scoring.TableOutcome.TableFault;

/// Reads a scoring table from a file such as Muster writes: a row for each line, whose column
/// `what` is for the reader alone.
public final class TableUpload {
  /// The headings of the file.
  public static final List<String> HEADINGS =
      List.of("table", "part", "of", "code", "what", "value");

  private static final Limits LIMITS = new Limits(1 << 20, 4 << 20, 1, 4 << 20, 200);
  private static final Shape SHAPE =
      new Shape(
          "scoring-table",
          List.of(
              Column.of("table", TEXT),
              Column.of("part", TEXT),
              Column.of("of", TEXT),
              Column.of("code", TEXT),
              Column.of("what", TEXT).optional(),
              Column.of("value", TEXT).orEmpty()),
          List.of());

  private final ScoringTable table;
  private final Map<String, String> values = new HashMap<>();
  private final Map<String, Long> rows = new HashMap<>();
  private final List<TableFault> faults = new ArrayList<>();

  private TableUpload(ScoringTable table) {
    this.table = table;
  }

  /// What a file holds.
  ///
  /// @param values by the keys of the lines; complete when there are no faults
  public record Read(Map<String, String> values, List<TableFault> faults) {
    public Read {
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
      faults = List.copyOf(faults);
    }
  }

  /// The rows of the file of a table.
  public static List<List<String>> rows(ScoringTable table) {
    return table.lines().stream()
        .map(line ->
            List.of(
                table.code(),
                line.part().code(),
                line.of(),
                line.code(),
                line.what(),
                line.value()))
        .toList();
  }

  /// Reads the file of a table.
  static Read read(ScoringTable table, Source file) {
    var upload = new TableUpload(table);
    try (var tables = Tables.of(file, LIMITS)) {
      if (tables.list().size() != 1) {
        throw new FileRefused(
            file.name(), "it holds %d tables and must hold one".formatted(tables.list().size()));
      }
      try (var opened = tables.list().getFirst().open(List.of(SHAPE), Mapping.NONE)) {
        for (var row = opened.next(); row != null; row = opened.next()) {
          upload.take(row);
        }
      }
    } catch (FileRefused e) {
      return new Read(
          Map.of(), List.of(new TableFault("", 0, Objects.requireNonNull(e.getMessage()))));
    }
    return upload.checked();
  }

  private void take(Row row) {
    switch (row) {
      case Row.Bad bad -> wrong("", bad.line(), bad.fault().words());
      case Row.Good good -> {
        var key = TableLine.key(good.text("part"), good.text("of"), good.text("code"));
        if (!good.text("table").equals(table.code())) {
          wrong(
              key,
              good.line(),
              "table (%s) is another than %s".formatted(good.text("table"), table.code()));
        } else if (rows.putIfAbsent(key, good.line()) != null) {
          wrong(
              key,
              good.line(),
              "%s (%s) stands in row %d already".formatted(key, good.text("value"), rows.get(key)));
        } else {
          values.put(key, good.text("value"));
        }
      }
    }
  }

  private void wrong(String key, long line, String words) {
    faults.add(new TableFault(key, line, words));
  }

  /// A row that cannot be read is not missing as well.
  private Read checked() {
    var unread = !faults.isEmpty();
    var checked = TableRules.check(table, values);
    for (var one : checked.wrong()) {
      var line = rows.getOrDefault(one.key(), 0L);
      if (line > 0 || !unread) {
        wrong(one.key(), line, one.words());
      }
    }
    faults.sort(Comparator.comparingLong(TableFault::line));
    return new Read(checked.values(), faults);
  }
}
