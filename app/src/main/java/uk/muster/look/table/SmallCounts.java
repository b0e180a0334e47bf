package uk.muster.look.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.PriorityQueue;

/// Which counts of a table are not told, so that nobody small in number can be known: those under
/// five, and as few others as it takes that no small one can be worked out from the totals.
///
/// Each row with its total and each column with its total is an equation. A count that is not told
/// can be worked out exactly when it lies on no closed way through counts that are not told, going
/// by turns along rows and columns. So each small count gets such a way, the cheapest there is:
/// through what is not told anyway, then through small counts, through totals last. Only counts
/// above 0 lie on it; then every one of them could be one more or one less.
///
/// Source: cell suppression by shortest paths, as official statistics do it (Kelly, Golden and
/// Assad, 1992); ground rule 13.
public final class SmallCounts {
  /// The least count that is told.
  public static final long TOLD_FROM = 5;

  private static final long TOTAL = 1_000_000_000_000L;

  private final long[][] counts;
  private final boolean[][] hidden;
  private final int rows;
  private final int columns;

  private SmallCounts(long[][] inner, boolean rowTotals, boolean columnTotals) {
    rows = inner.length;
    columns = rows == 0 ? 0 : inner[0].length;
    counts = new long[rows + 1][columns + 1];
    hidden = new boolean[rows + 1][columns + 1];
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        counts[r][c] = inner[r][c];
        counts[r][columns] += inner[r][c];
        counts[rows][c] += inner[r][c];
        counts[rows][columns] += inner[r][c];
      }
    }
    for (int r = 0; r <= rows; r++) {
      hidden[r][columns] |= !rowTotals;
    }
    for (int c = 0; c <= columns; c++) {
      hidden[rows][c] |= !columnTotals;
    }
  }

  /// What is not told, by row and column; the last row and the last column are the totals, which
  /// are not told where the table has none.
  ///
  /// @param inner the counts without totals; a count that is not known is 0
  /// @param rowTotals whether the table says what each row comes to
  /// @param columnTotals whether the table says what each column comes to
  public static boolean[][] notTold(long[][] inner, boolean rowTotals, boolean columnTotals) {
    var table = new SmallCounts(inner, rowTotals, columnTotals);
    var small = new ArrayList<int[]>();
    for (int r = 0; r <= table.rows; r++) {
      for (int c = 0; c <= table.columns; c++) {
        if (isSmall(table.counts[r][c]) && !table.hidden[r][c]) {
          small.add(new int[] {r, c});
        }
      }
    }
    small.forEach(at -> table.hidden[at[0]][at[1]] = true);
    small.forEach(at -> table.closeTheWay(at[0], at[1]));
    return table.hidden;
  }

  public static boolean isSmall(long count) {
    return count > 0 && count < TOLD_FROM;
  }

  /// Hides the cheapest way from the row to the column that does not use the count itself. Rows are
  /// the places from 0 on, columns those behind them.
  private void closeTheWay(int row, int column) {
    int places = rows + columns + 2;
    var cost = new long[places];
    var before = new int[places];
    Arrays.fill(cost, Long.MAX_VALUE);
    cost[row] = 0;
    var next =
        new PriorityQueue<long[]>(
            (a, b) -> a[0] == b[0] ? Long.compare(a[1], b[1]) : Long.compare(a[0], b[0]));
    next.add(new long[] {0, row});
    while (!next.isEmpty()) {
      var here = next.remove();
      int at = (int) here[1];
      boolean atRow = at <= rows;
      for (int to = atRow ? rows + 1 : 0; to < (atRow ? places : rows + 1); to++) {
        int r = atRow ? at : to;
        int c = (atRow ? to : at) - rows - 1;
        boolean itself = r == row && c == column;
        if (here[0] == cost[at] && !itself && counts[r][c] > 0) {
          long sum = cost[at] + price(r, c);
          if (sum < cost[to]) {
            cost[to] = sum;
            before[to] = at;
            next.add(new long[] {sum, to});
          }
        }
      }
    }
    for (int at = rows + 1 + column; at != row; at = before[at]) {
      int from = before[at];
      hidden[Math.min(at, from)][Math.max(at, from) - rows - 1] = true;
    }
  }

  private long price(int r, int c) {
    return hidden[r][c] ? 0 : counts[r][c] + (r == rows || c == columns ? TOTAL : 0);
  }
}
