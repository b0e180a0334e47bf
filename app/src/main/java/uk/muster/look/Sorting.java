package uk.muster.look;

/// How a table is sorted, and the address that sorts it otherwise.
///
/// @param path the address of the page with its other parameters, without `sort` and `order`
/// @param column the column sorted by
public record Sorting(String path, String column, boolean descending) {
  /// `ascending`, `descending` or `none`, as `aria-sort` says it.
  public String direction(String of) {
    return !of.equals(column) ? "none" : descending ? "descending" : "ascending";
  }

  /// Sorts by this column; the column already sorted by turns round.
  public String href(String by) {
    var order = by.equals(column) && !descending ? "descending" : "ascending";
    return path + (path.contains("?") ? "&" : "?") + "sort=" + by + "&order=" + order;
  }
}
