package uk.muster.files;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.muster.files.RawTable.RawRow;

/// A table read as one shape: each row comes out good, or bad with the reason.
public final class CheckedTable implements AutoCloseable {
  private final String name;
  private final RawTable raw;
  private final Shape shape;
  private final Mapping mapping;
  private final List<String> headings;
  private final int[] positions;

  private CheckedTable(
      String name, RawTable raw, Shape shape, Mapping mapping, List<String> headings) {
    this.name = name;
    this.raw = raw;
    this.shape = shape;
    this.mapping = mapping;
    this.headings = headings;
    positions =
        shape.columns().stream().mapToInt(column -> headings.indexOf(column.name())).toArray();
  }

  static CheckedTable of(String name, RawTable raw, List<Shape> shapes, Mapping mapping) {
    var headings = raw.headings().stream().map(CheckedTable::plain).map(mapping::heading).toList();
    if (headings.isEmpty()) {
      throw new FileRefused(name, "it is empty; it must have at least its headings");
    }
    refuseTwice(name, headings);
    var fits =
        shapes.stream()
            .filter(shape -> headings.containsAll(shape.required()))
            .max(
                Comparator.comparing((Shape shape) -> names(name, shape))
                    .thenComparingLong(shape -> known(shape, headings))
                    .thenComparingInt(shape -> shape.columns().size()));
    if (fits.isEmpty()) {
      throw missing(name, shapes, headings);
    }
    return new CheckedTable(name, raw, fits.get(), mapping, headings);
  }

  /// A table of rows that come from no file: the cells of each by column, under a number.
  public static CheckedTable given(
      String name, Shape shape, Iterator<Map.Entry<Long, Map<String, String>>> rows) {
    return of(name, new GivenTable(shape, rows), List.of(shape), Mapping.NONE);
  }

  /// Whether the file, sheet or entry is called like the kind.
  private static boolean names(String name, Shape shape) {
    return name.toLowerCase(Locale.ROOT)
        .matches("(.*[^a-z0-9-])?" + Pattern.quote(shape.kind()) + "(\\.[a-z]+)?");
  }

  /// How many of the headings the shape reads.
  private static long known(Shape shape, List<String> headings) {
    return shape.columns().stream().filter(column -> headings.contains(column.name())).count();
  }

  private static String plain(String heading) {
    return heading.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
  }

  private static void refuseTwice(String name, List<String> headings) {
    for (var i = 0; i < headings.size(); i++) {
      if (!headings.get(i).isEmpty() && headings.indexOf(headings.get(i)) != i) {
        throw new FileRefused(name, "the heading %s occurs twice".formatted(headings.get(i)));
      }
    }
  }

  private static FileRefused missing(String name, List<Shape> shapes, List<String> headings) {
    var nearest =
        shapes.stream()
            .max(
                Comparator.comparingLong(shape -> {
                  var found = shape.required().stream().filter(headings::contains).count();
                  return 100 * found / shape.required().size();
                }))
            .orElseThrow(() -> new FileRefused(name, "no kind of table is known"));
    var missing = nearest.required().stream().filter(one -> !headings.contains(one)).toList();
    return new FileRefused(
        name,
        "read as %s, it lacks the heading%s %s; it has %s"
            .formatted(
                nearest.kind(),
                missing.size() == 1 ? "" : "s",
                String.join(", ", missing),
                String.join(", ", headings)));
  }

  public String name() {
    return name;
  }

  public Shape shape() {
    return shape;
  }

  /// Headings of the file that the shape does not know: their cells are not read.
  public List<String> extraColumns() {
    return headings.stream()
        .filter(heading -> shape.columns().stream().noneMatch(c -> c.name().equals(heading)))
        .toList();
  }

  /// Columns of the shape that the file does not have.
  public List<String> absentColumns() {
    return shape.columns().stream()
        .map(Column::name)
        .filter(column -> !headings.contains(column))
        .toList();
  }

  /// The next row, or null after the last.
  public @Nullable Row next() {
    var row = raw.next();
    return row == null ? null : check(row);
  }

  private Row check(RawRow row) {
    var values = new Object[positions.length];
    @Nullable Fault fault = wholeRowFault(row);
    var force = "";
    for (var i = 0; i < positions.length; i++) {
      var column = shape.columns().get(i);
      var cell = cell(row, positions[i]);
      var mapped = mapping.value(column.name(), cell);
      switch (column.read(mapped)) {
        case Field.Value(var value) -> {
          values[i] = value;
          if (column.name().equals("force")) {
            force = (String) value;
          }
        }
        case Field.Unreadable(var code, var words) -> {
          if (fault == null) {
            fault = new Fault(column.name(), mapped.strip(), code, words);
          }
        }
      }
    }
    if (fault != null) {
      return new Row.Bad(row.line(), force, fault, cells(row));
    }
    var good = new Row.Good(row.line(), shape, Arrays.asList(values));
    for (var rule : shape.rules()) {
      var broken = rule.broken().apply(good);
      if (broken.isPresent()) {
        return new Row.Bad(
            row.line(),
            force,
            new Fault(rule.column(), broken.get().value(), rule.code(), broken.get().words()),
            cells(row));
      }
    }
    return good;
  }

  private @Nullable Fault wholeRowFault(RawRow row) {
    if (row.fault() != null) {
      var at = row.fault().column();
      return new Fault(
          at < headings.size() ? headings.get(at) : "",
          cell(row, at),
          row.fault().code(),
          row.fault().words());
    }
    return row.cells().size() == headings.size()
        ? null
        : new Fault(
            "",
            "",
            "wrong-columns",
            "the row has %d cells; the headings are %d"
                .formatted(row.cells().size(), headings.size()));
  }

  private static String cell(RawRow row, int position) {
    return position < 0 || position >= row.cells().size() ? "" : row.cells().get(position);
  }

  /// What stood in the row, under our names of the columns where they are known.
  private Map<String, String> cells(RawRow row) {
    var cells = new LinkedHashMap<String, String>();
    for (var i = 0; i < row.cells().size(); i++) {
      cells.put(i < headings.size() ? headings.get(i) : "column " + (i + 1), row.cells().get(i));
    }
    return cells;
  }

  /// All rows, the good ones and the bad ones; for files that fit into memory.
  public Read readAll() {
    var good = new ArrayList<Row.Good>();
    var bad = new ArrayList<Row.Bad>();
    for (var row = next(); row != null; row = next()) {
      switch (row) {
        case Row.Good one -> good.add(one);
        case Row.Bad one -> bad.add(one);
      }
    }
    return new Read(good, bad);
  }

  /// SHA-256 of the file in hexadecimal; complete only after the last row.
  public String digest() {
    return raw.digest();
  }

  @Override
  public void close() {
    raw.close();
  }

  /// What a table held.
  public record Read(List<Row.Good> good, List<Row.Bad> bad) {
    public Read {
      good = List.copyOf(good);
      bad = List.copyOf(bad);
    }

    /// The faults by their code.
    public Map<String, Integer> faults() {
      var counts = new HashMap<String, Integer>();
      bad.forEach(row -> counts.merge(row.fault().code(), 1, Integer::sum));
      return counts;
    }
  }
}
