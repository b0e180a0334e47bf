package uk.muster.files;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What a kind of table must look like: its columns, and rules between the columns of one row.
///
/// @param kind the plain name of the table, such as `people`
public record Shape(String kind, List<Column> columns, List<Rule> rules) {
  public Shape {
    columns = List.copyOf(columns);
    rules = List.copyOf(rules);
  }

  /// The place of a column among the columns.
  public int position(String column) {
    for (var i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(column)) {
        return i;
      }
    }
    throw new IllegalArgumentException("%s has no column %s".formatted(kind, column));
  }

  /// The headings that must be there.
  public List<String> required() {
    return columns.stream().filter(Column::headingRequired).map(Column::name).toList();
  }

  /// A rule between the columns of one row.
  ///
  /// @param broken the value at fault and the words, when the row breaks the rule
  public record Rule(String column, String code, Function<Row.Good, Optional<Broken>> broken) {

    /// The day in one column must not be before the day in another.
    public static Rule notBefore(String later, String earlier, String code) {
      return new Rule(
          later,
          code,
          row -> {
            LocalDate to = row.day(later);
            LocalDate from = row.day(earlier);
            return to.isBefore(from)
                ? Optional.of(
                    new Broken(
                        to.toString(),
                        "%s (%s) is before %s (%s)".formatted(later, to, earlier, from)))
                : Optional.empty();
          });
    }
  }

  /// How a rule was broken.
  public record Broken(String value, String words) {}
}
