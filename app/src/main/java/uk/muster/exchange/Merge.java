package uk.muster.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How staged rows become rows of a register. The table must have `force_id`, `recorded_from`,
/// `recorded_to` (`infinity` = held for true), `import_id` and `superseded_by` (both 0 for what was
/// done by hand: undoing an import leaves that alone); with dated columns also `valid_from` and
/// `valid_to`.
///
/// @param table schema and name
/// @param key what identifies a row within its force, without `force_id`
/// @param plain columns whose change is a correction: the row is superseded
/// @param dated columns true from a day: a change closes the old period the day before and opens
///   another
/// @param derived a column worked out while inserting
/// @param expected SQL on `c`: which current rows a complete file must name
public record Merge(
    String table,
    List<String> key,
    List<String> plain,
    List<String> dated,
    Optional<Derived> derived,
    String expected) {
  /// Rows whose every change is a correction.
  public static Merge corrected(String table, List<String> key, List<String> plain) {
    return new Merge(table, key, plain, List.of(), Optional.empty(), "true");
  }

  /// Rows with columns that are true from a day.
  public static Merge dated(
      String table, List<String> key, List<String> plain, List<String> dated) {
    return new Merge(table, key, plain, dated, Optional.empty(), "true");
  }

  /// The same, with a column worked out while inserting.
  ///
  /// @param usual SQL on `s`, the staged row, whatever the order of the file
  /// @param ascending SQL on `s` for a file in the order of the key: `s.following` is the last
  ///   column of the key in the next row, when all of the key before it is the same
  public Merge deriving(String column, String usual, String ascending) {
    return new Merge(
        table, key, plain, dated, Optional.of(new Derived(column, usual, ascending)), expected);
  }

  /// The same, expecting of a complete file only the rows that meet the condition on `c`.
  public Merge expecting(String condition) {
    return new Merge(table, key, plain, dated, derived, condition);
  }

  /// The schema of the table.
  public String schema() {
    return table.substring(0, table.indexOf('.'));
  }

  /// The key of a row in the whole register.
  public List<String> keyWithForce() {
    var all = new ArrayList<String>();
    all.add("force_id");
    all.addAll(key);
    return all;
  }

  /// A column worked out while inserting.
  public record Derived(String column, String usual, String ascending) {}
}
