package uk.muster.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// How staged rows become rows of a register. The table must have `force_id`, `recorded_from`,
/// `recorded_to` (`infinity` = held for true), `import_id` and `superseded_by`; with dated columns
/// also `valid_from` and `valid_to`.
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
  private static final String NOW = "c.recorded_to = 'infinity'";

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

  List<String> keyWithForce() {
    var all = new ArrayList<String>();
    all.add("force_id");
    all.addAll(key);
    return all;
  }

  private List<String> staged() {
    var all = new ArrayList<>(keyWithForce());
    all.addAll(plain);
    all.addAll(dated);
    return all;
  }

  private List<String> values() {
    var all = new ArrayList<>(plain);
    all.addAll(dated);
    return all;
  }

  /// Every column that says something about the world.
  private List<String> stored() {
    var all = new ArrayList<>(staged());
    derived.ifPresent(one -> all.add(one.column()));
    if (!dated.isEmpty()) {
      all.add("valid_from");
      all.add("valid_to");
    }
    return all;
  }

  private static String list(List<String> columns, String prefix) {
    return columns.stream().map(column -> prefix + column).collect(Collectors.joining(", "));
  }

  private String sameKey(String a, String b) {
    return keyWithForce().stream()
        .map(column -> "%s.%s = %s.%s".formatted(a, column, b, column))
        .collect(Collectors.joining(" and "));
  }

  private String same() {
    return values().isEmpty()
        ? "true"
        : "(%s) is not distinct from (%s)".formatted(list(values(), "c."), list(values(), "s."));
  }

  private String current(String asAt) {
    return dated.isEmpty()
        ? NOW
        : "%s and c.valid_from <= %s and c.valid_to >= %s".formatted(NOW, asAt, asAt);
  }

  String findTwice() {
    var keys = list(keyWithForce(), "");
    var last = key.getLast();
    var text = values().isEmpty() ? "''" : "row(%s)::text".formatted(list(values(), ""));
    return """
    update import_stage s set fault_column = '%2$s', fault_value = s.%2$s::text,
      fault_code = case when d.differs then 'contradicting' else 'duplicate' end,
      fault_words = case when d.differs
        then format('lines %%s and %%s say different things about the same %3$s', d.first, d.last)
        else format('the same row stands in line %%s already', d.first) end
    from (
      select line, row_number() over (partition by %1$s order by line) as nth,
        min(line) over (partition by %1$s) as first, max(line) over (partition by %1$s) as last,
        min(%4$s) over (partition by %1$s) <> max(%4$s) over (partition by %1$s) as differs
      from import_stage
      where fault_code is null and (%1$s) in (
        select %1$s from import_stage where fault_code is null group by %1$s having count(1) > 1)
    ) d
    where d.line = s.line and (d.differs or d.nth > 1)\
    """
        .formatted(
            keys, last, String.join(", ", keyWithForce()).replace("force_id", "force"), text);
  }

  String countMatched(String asAt) {
    return """
    select s.force_id, count(1) filter (where %3$s) as same,
      count(1) filter (where not (%3$s)) as changed
    from import_stage s join %1$s c on %2$s and %4$s
    where s.fault_code is null group by s.force_id\
    """
        .formatted(table, sameKey("c", "s"), same(), current(asAt));
  }

  String keepChanged(String asAt) {
    return """
    create temporary table import_changed on commit drop as
    select %5$s from import_stage s join %1$s c on %2$s and %4$s
    where s.fault_code is null and not (%3$s)\
    """
        .formatted(table, sameKey("c", "s"), same(), current(asAt), list(staged(), "s."));
  }

  String keepClosing() {
    return """
    create temporary table import_closing on commit drop as
    select %s from %s c join import_changed s on %s and %s\
    """
        .formatted(list(stored(), "c."), table, sameKey("c", "s"), NOW);
  }

  String closeChanged() {
    return """
    update %s c set recorded_to = :at, superseded_by = :import
    from import_changed s where %s and %s\
    """
        .formatted(table, sameKey("c", "s"), NOW);
  }

  String insertChanged(String asAt) {
    return dated.isEmpty() ? insert("import_changed s", "", false) : insertPieces(asAt);
  }

  private String insertPieces(String asAt) {
    var split =
        "(c.valid_from < %1$s and c.valid_to >= %1$s and (%2$s) is distinct from (%3$s))"
            .formatted(asAt, list(dated, "c."), list(dated, "s."));
    var after =
        dated.stream()
            .map(column ->
                "case when c.valid_from <= %1$s and c.valid_to >= %1$s then s.%2$s else c.%2$s end"
                    .formatted(asAt, column))
            .collect(Collectors.joining(", "));
    return """
    insert into %1$s (%2$s, valid_from, valid_to, recorded_from, import_id)
    select %3$s, %4$s, p.valid_from, p.valid_to, :at, :import
    from import_closing c join import_changed s on %5$s
    cross join lateral (
      select %6$s, c.valid_from, least(c.valid_to, %7$s - 1) where c.valid_to < %7$s or %8$s
      union all
      select %9$s, case when %8$s then %7$s else c.valid_from end, c.valid_to
      where c.valid_to >= %7$s
    ) p (%10$s, valid_from, valid_to)\
    """
        .formatted(
            table,
            list(staged(), ""),
            list(concat(keyWithForce(), plain), "s."),
            list(dated, "p."),
            sameKey("c", "s"),
            list(dated, "c."),
            asAt,
            split,
            after,
            list(dated, ""));
  }

  String findAny() {
    return """
    select exists (select from %s c
      where c.force_id = any (string_to_array(:forces, ',')) and %s)\
    """
        .formatted(table, NOW);
  }

  String insertAdded(boolean ascending, boolean intoEmpty) {
    if (intoEmpty) {
      return insert("import_stage s", " where s.fault_code is null", ascending);
    }
    return insert(
        "import_stage s",
        """

        where s.fault_code is null and not exists (select from %s c where %s and %s)\
        """
            .formatted(table, sameKey("c", "s"), NOW),
        ascending);
  }

  private String insert(String from, String where, boolean ascending) {
    var ends = dated.isEmpty() ? "" : ", valid_from, valid_to";
    return "insert into %s (%s%s%s, recorded_from, import_id) select %s%s%s, :at, :import from %s%s"
        .formatted(
            table,
            list(staged(), ""),
            derived.map(one -> ", " + one.column()).orElse(""),
            ends,
            list(staged(), "s."),
            derived.map(one -> ", " + (ascending ? one.ascending() : one.usual())).orElse(""),
            dated.isEmpty() ? "" : ", '-infinity'::date, 'infinity'::date",
            from,
            where);
  }

  /// What the register holds and a complete file does not name; bad rows count as named.
  String missing(String asAt) {
    var inCells =
        key.stream()
            .map(column -> "b.cells::jsonb ->> '%1$s' = c.%1$s::text".formatted(column))
            .collect(Collectors.joining(" and "));
    return """
    select distinct c.force_id, concat_ws(' ', %1$s) as subject from %2$s c
    where %3$s and c.force_id = any (string_to_array(:forces, ',')) and (%4$s)
      and not exists (select from import_stage s where %5$s)
      and not exists (select from import_stage b where b.cells is not null
        and b.force_id = c.force_id and %6$s)\
    """
        .formatted(
            list(key, "c."),
            table,
            current(asAt),
            expected.replace(":asAt", asAt),
            sameKey("c", "s"),
            inCells);
  }

  String blockers() {
    return """
    select distinct c.superseded_by from %s c
    where c.import_id = :import and c.force_id = :force
      and c.superseded_by is not null and c.superseded_by <> :import\
    """
        .formatted(table);
  }

  String closeUndone() {
    return """
    update %s c set recorded_to = :at, superseded_by = :import
    where c.import_id = :import and c.force_id = :force and %s\
    """
        .formatted(table, NOW);
  }

  String restore() {
    var columns = list(stored(), "");
    return """
    insert into %1$s (%2$s, recorded_from, import_id)
    select %2$s, :at, import_id from %1$s c
    where c.superseded_by = :import and c.import_id <> :import and c.force_id = :force\
    """
        .formatted(table, columns);
  }

  private static List<String> concat(List<String> a, List<String> b) {
    var all = new ArrayList<>(a);
    all.addAll(b);
    return all;
  }

  /// A column worked out while inserting.
  record Derived(String column, String usual, String ascending) {}
}
