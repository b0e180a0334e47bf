package uk.muster.look;

import java.util.Map;
import java.util.Set;

/// How a table is sorted, and the address that sorts it otherwise.
///
/// @param path the address of the page with its other parameters, without `sort` and `order`
/// @param column the column sorted by
public record Sorting(String path, String column, boolean descending) {
  /// What was asked for with `sort` and `order`.
  ///
  /// @param usual the column sorted by when nothing else is asked for
  /// @param columns all that can be sorted by
  public static Sorting asked(
      String path, Map<String, String> entries, String usual, Set<String> columns) {
    var column = entries.getOrDefault("sort", usual);
    return new Sorting(
        path,
        columns.contains(column) ? column : usual,
        entries.getOrDefault("order", "").equals("descending"));
  }

  /// `ascending`, `descending` or `none`, as `aria-sort` says it.
  public String direction(String of) {
    return !of.equals(column) ? "none" : descending ? "descending" : "ascending";
  }

  /// Sorts by this column; the column already sorted by turns round.
  public String href(String by) {
    var order = by.equals(column) && !descending ? "descending" : "ascending";
    return at(path, by, order);
  }

  /// Another address sorted the same way.
  public String at(String address) {
    return at(address, column, descending ? "descending" : "ascending");
  }

  private static String at(String address, String by, String order) {
    return address + (address.contains("?") ? "&" : "?") + "sort=" + by + "&order=" + order;
  }
}
