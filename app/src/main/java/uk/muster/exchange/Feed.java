package uk.muster.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.muster.exchange.row.Held;
import uk.muster.files.Shape;
import uk.muster.shared.Right;

/// One kind of table that can be imported, supplied as a bean by the module whose register it
/// feeds.
///
/// The exchange reads the file by the shape, copies it into the temporary table `import_stage` (a
/// column for each of the shape, named like it; `force` is `force_id` there; `line`; and the fault
/// columns, null for a good row), runs the checks, and merges by the key. All of it is one
/// transaction under the row policies and one lock for each force and kind. `PeopleFeed` in
/// `workforce` is the example to follow.
public interface Feed {

  /// The columns of the table and the rules within one row. Codes are looked up here, in Java.
  Shape shape();

  /// The place in the order of imports: what others point at comes first (bases 10, people 20).
  /// From order 30 on, feeds of one order may run at the same time.
  int order();

  /// What one must hold for a force to import this kind for it.
  default Right right() {
    return Right.CHANGE_REGISTERS;
  }

  /// Checks against what the registers hold, set-wise in SQL.
  default List<Check> checks() {
    return List.of();
  }

  /// Checks of rows of another kind that point at this register: a module above need not know it.
  default Map<String, Check> checksOfOthers() {
    return Map.of();
  }

  /// SQL that gives, from `import_stage`, the names of what the rows take from and other forces
  /// take from too, such as a school's places: one import at a time is checked against it. Empty
  /// where forces share nothing.
  default Optional<String> shared() {
    return Optional.empty();
  }

  /// Into which table the rows go, by which key.
  Merge merge();

  /// The column with the last day of a row, for rows that a complete file left out and somebody
  /// confirms to have ended; empty where rows have no end of their own.
  default Optional<String> end() {
    return Optional.empty();
  }

  /// Runs after the checks and before the merge, when at least one row is good.
  default void beforeMerge(FeedRun run) {}

  /// Runs after the merge, while the stage is still there: what depends on neighbouring rows.
  default void afterMerge(FeedRun run) {}

  /// Runs last, after a merge as after an undoing: the version and the age of the register.
  default void settled(FeedRun run) {}

  /// Rows of another kind that follow from what was merged, such as awards from results: entered
  /// right after it, in the same transaction, as an import of their own with its own checks.
  default Optional<Following> following() {
    return Optional.empty();
  }

  /// Why an import may not be undone, in words; empty when it may. Asked for one force at a time.
  default Optional<String> whyNotUndone(long importId, String force) {
    return Optional.empty();
  }

  /// How its rows are read back, so that they can be listed, taken out as a file that can be
  /// brought in again, and changed by hand; empty where the register has pages of its own for that.
  default Optional<Held> held() {
    return Optional.empty();
  }

  /// The plain name of the kind, such as `people`.
  default String kind() {
    return shape().kind();
  }

  /// What follows from an import.
  ///
  /// @param kind the kind of the rows
  /// @param from what stands for the name of their file
  /// @param rows SQL that gives them as texts, named like the columns of their kind, for `:import`
  record Following(String kind, String from, String rows) {}

  /// A set-wise check.
  ///
  /// @param column the column whose value is at fault
  /// @param broken SQL on `import_stage s`: true for a row that breaks the check
  /// @param words what is wrong, after the column and its value: `is not in the register`
  /// @param figures SQL on `import_stage s` of a text that goes after the words of a broken row
  record Check(String code, String column, String broken, String words, String figures) {
    /// A check that needs no figures.
    public Check(String code, String column, String broken, String words) {
      this(code, column, broken, words, "''");
    }

    /// What has happened cannot be in the future; a day that is open says nothing.
    ///
    /// @param column a day of the shape
    public static Check notAfter(String column, LocalDate today) {
      return new Check(
          "in-future",
          column,
          "isfinite(s.%1$s) and s.%1$s > date '%2$s'".formatted(column, today),
          "is in the future");
    }
  }

  /// Several feeds supplied together, by a module that makes them from declarations.
  @FunctionalInterface
  interface Several {
    List<Feed> list();
  }
}
