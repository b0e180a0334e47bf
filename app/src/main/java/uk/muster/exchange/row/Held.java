package uk.muster.exchange.row;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import uk.muster.look.Words;
import uk.muster.shared.Right;

/// How the rows of a feed are read back and asked for in a form. Columns that nothing is said about
/// are called as in the file.
///
/// @param one what a row is, in the singular: `vehicle`
/// @param many the same in the plural
/// @param reading what one must hold for a force to see its rows
/// @param page where people usually see them
/// @param person the column that names a person; empty where rows are not about people
/// @param asked the columns in words
/// @param elsewhere SQL on `c`, the row of the register, for a column that its table has not
public record Held(
    String one,
    String many,
    Right reading,
    String page,
    Optional<String> person,
    Map<String, Asked> asked,
    Map<String, String> elsewhere) {
  public Held {
    asked = Map.copyOf(asked);
    elsewhere = Map.copyOf(elsewhere);
  }

  /// Rows that are not about people.
  public static Held of(String one, String many, Right reading, String page) {
    return new Held(one, many, reading, page, Optional.empty(), Map.of(), Map.of());
  }

  /// Rows about people: reading them is recorded.
  public static Held ofPeople(String one, String many, String page) {
    return new Held(
            one, many, Right.READ_PEOPLE, page, Optional.of("person_id"), Map.of(), Map.of())
        .asking("person_id", "Collar number", "Or the number that stands for it in the register");
  }

  /// The same with a column in words.
  public Held asking(String column, String label, String hint) {
    return with(column, new Asked(label, hint, List.of()));
  }

  /// The same with a column in words and the codes that may stand in it.
  public Held choosing(String column, String label, List<Coded> codes) {
    return with(column, new Asked(label, "", codes));
  }

  /// The same with a column that its table has not.
  public Held readFrom(String column, String sql) {
    var all = new LinkedHashMap<>(elsewhere);
    all.put(column, sql);
    return new Held(one, many, reading, page, person, asked, all);
  }

  private Held with(String column, Asked words) {
    var all = new LinkedHashMap<>(asked);
    all.put(column, words);
    return new Held(one, many, reading, page, person, all, elsewhere);
  }

  /// Its rows in the plural, as a heading begins.
  public String heading() {
    return many.substring(0, 1).toUpperCase(Locale.UK) + many.substring(1);
  }

  /// What the button says that leads to the form of a new row.
  public String adding() {
    return "Add %s %s".formatted("aeiou".indexOf(one.charAt(0)) < 0 ? "a" : "an", one);
  }

  /// A column in words.
  public Asked asked(String column) {
    return asked.getOrDefault(
        column, new Asked(Words.sentence(column.replace('_', '-')), "", List.of()));
  }

  /// A column in words, and what may stand in it where that can be listed.
  public record Asked(String label, String hint, List<Coded> codes) {
    public Asked {
      codes = List.copyOf(codes);
    }

    /// How a cell reads.
    public String words(String cell) {
      return codes.stream()
          .filter(one -> one.code().equals(cell))
          .findFirst()
          .map(Coded::words)
          .orElse(cell);
    }
  }

  /// A code of a file and what it means.
  public record Coded(String code, String words) {}
}
