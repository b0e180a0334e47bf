package uk.muster.files;

import java.util.Optional;
import java.util.function.Predicate;

/// One column of a table: its heading and what its cells must hold.
///
/// @param headingRequired the file is refused when the heading is missing
/// @param mayBeEmpty an empty cell is allowed
/// @param known whether a code is one of those allowed; true for everything else
/// @param unknown the reason code when it is not
public record Column(
    String name,
    Kind kind,
    boolean headingRequired,
    boolean mayBeEmpty,
    Predicate<String> known,
    String unknown) {

  /// What a cell holds.
  public enum Kind {
    /// A code from a list.
    CODE,
    /// An identifier of a person or vehicle: letters, digits and `. / _ -`, at most 32.
    IDENTIFIER,
    /// Any text of at most 200 characters.
    TEXT,
    /// Any text of at most 4,000 characters, over several lines.
    LONG_TEXT,
    /// A day, ISO 8601.
    DAY,
    /// A day, or empty for no end.
    OPEN_DAY,
    /// An instant, ISO 8601; without an offset it is the time in London.
    INSTANT,
    /// A decimal number.
    NUMBER,
    /// A whole number, 0 or more.
    COUNT,
    /// A whole number, 0 or more; empty where nobody has stated it, which is not 0.
    FIGURE
  }

  /// The column that names the force, by its police.uk identifier.
  public static Column force(Predicate<String> known) {
    return code("force", known, "unknown-force");
  }

  /// A code that must be one of those known.
  public static Column code(String name, Predicate<String> known, String unknown) {
    return new Column(name, Kind.CODE, true, false, known, unknown);
  }

  /// A column of any other kind.
  public static Column of(String name, Kind kind) {
    return new Column(
        name, kind, true, kind == Kind.OPEN_DAY || kind == Kind.FIGURE, _ -> true, "");
  }

  /// The same column, whose cells may be empty.
  public Column orEmpty() {
    return new Column(name, kind, headingRequired, true, known, unknown);
  }

  /// The same column, whose heading may be missing; its cells are then empty.
  public Column optional() {
    return new Column(name, kind, false, true, known, unknown);
  }

  /// What is wrong with a cell by itself; empty when it can be used.
  public Optional<Fault> wrong(String cell) {
    return read(cell) instanceof Field.Unreadable(var code, var words)
        ? Optional.of(new Fault(name, cell.strip(), code, words))
        : Optional.empty();
  }

  Field read(String cell) {
    return Fields.read(this, cell.strip());
  }
}
