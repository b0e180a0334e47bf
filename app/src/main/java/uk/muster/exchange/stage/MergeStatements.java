package uk.muster.exchange.stage;

import static uk.muster.exchange.stage.MergeColumns.NOW;
import static uk.muster.exchange.stage.MergeColumns.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.muster.exchange.Merge;

/// The statements that bring staged rows into a register.
public final class MergeStatements {
  private final Merge merge;
  private final MergeColumns columns;

  public MergeStatements(Merge merge) {
    this.merge = merge;
    columns = new MergeColumns(merge);
  }

  public String findTwice() {
    var keys = list(merge.keyWithForce(), "");
    var last = merge.key().getLast();
    var text =
        columns.values().isEmpty() ? "''" : "row(%s)::text".formatted(list(columns.values(), ""));
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
            keys, last, String.join(", ", merge.keyWithForce()).replace("force_id", "force"), text);
  }

  /// Gives staged rows what the register holds in columns that a file does not have; empty when it
  /// has all that are merged.
  ///
  /// @param absent columns of the shape
  public Optional<String> keepAbsent(List<String> absent, String asAt) {
    var kept = columns.values().stream().filter(absent::contains).toList();
    return kept.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "update import_stage s set %s from %s c where %s and %s and s.fault_code is null"
                .formatted(
                    kept.stream()
                        .map(column -> "%1$s = c.%1$s".formatted(column))
                        .collect(Collectors.joining(", ")),
                    merge.table(),
                    columns.sameKey("c", "s"),
                    columns.current(asAt)));
  }

  public String countMatched(String asAt) {
    return """
    select s.force_id, count(1) filter (where %3$s) as same,
      count(1) filter (where not (%3$s)) as changed
    from import_stage s join %1$s c on %2$s and %4$s
    where s.fault_code is null group by s.force_id\
    """
        .formatted(merge.table(), columns.sameKey("c", "s"), columns.same(), columns.current(asAt));
  }

  public String keepChanged(String asAt) {
    return """
    create temporary table import_changed on commit drop as
    select %5$s from import_stage s join %1$s c on %2$s and %4$s
    where s.fault_code is null and not (%3$s)\
    """
        .formatted(
            merge.table(),
            columns.sameKey("c", "s"),
            columns.same(),
            columns.current(asAt),
            list(columns.staged(), "s."));
  }

  public String keepClosing() {
    return """
    create temporary table import_closing on commit drop as
    select %s from %s c join import_changed s on %s and %s\
    """
        .formatted(list(columns.stored(), "c."), merge.table(), columns.sameKey("c", "s"), NOW);
  }

  public String closeChanged() {
    return """
    update %s c set recorded_to = :at, superseded_by = :import
    from import_changed s where %s and %s\
    """
        .formatted(merge.table(), columns.sameKey("c", "s"), NOW);
  }

  public String insertChanged(String asAt) {
    return merge.dated().isEmpty() ? insert("import_changed s", "", false) : insertPieces(asAt);
  }

  private String insertPieces(String asAt) {
    var split =
        "(c.valid_from < %1$s and c.valid_to >= %1$s and (%2$s) is distinct from (%3$s))"
            .formatted(asAt, list(merge.dated(), "c."), list(merge.dated(), "s."));
    var after =
        merge.dated().stream()
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
            merge.table(),
            list(columns.staged(), ""),
            list(concat(merge.keyWithForce(), merge.plain()), "s."),
            list(merge.dated(), "p."),
            columns.sameKey("c", "s"),
            list(merge.dated(), "c."),
            asAt,
            split,
            after,
            list(merge.dated(), ""));
  }

  public String findAny() {
    return """
    select exists (select from %s c
      where c.force_id = any (string_to_array(:forces, ',')) and %s)\
    """
        .formatted(merge.table(), NOW);
  }

  public String insertAdded(boolean ascending, boolean intoEmpty) {
    if (intoEmpty) {
      return insert("import_stage s", " where s.fault_code is null", ascending);
    }
    return insert(
        "import_stage s",
        """

        where s.fault_code is null and not exists (select from %s c where %s and %s)\
        """
            .formatted(merge.table(), columns.sameKey("c", "s"), NOW),
        ascending);
  }

  private String insert(String from, String where, boolean ascending) {
    var ends = merge.dated().isEmpty() ? "" : ", valid_from, valid_to";
    return "insert into %s (%s%s%s, recorded_from, import_id) select %s%s%s, :at, :import from %s%s"
        .formatted(
            merge.table(),
            list(columns.staged(), ""),
            merge.derived().map(one -> ", " + one.column()).orElse(""),
            ends,
            list(columns.staged(), "s."),
            merge
                .derived()
                .map(one -> ", " + (ascending ? one.ascending() : one.usual()))
                .orElse(""),
            merge.dated().isEmpty() ? "" : ", '-infinity'::date, 'infinity'::date",
            from,
            where);
  }

  private static List<String> concat(List<String> a, List<String> b) {
    var all = new ArrayList<>(a);
    all.addAll(b);
    return all;
  }
}
