package uk.muster.look.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SmallCountsTest {
  private static String told(long[][] inner, boolean rowTotals, boolean columnTotals) {
    var hidden = SmallCounts.notTold(inner, rowTotals, columnTotals);
    var text = new StringBuilder();
    for (var row : hidden) {
      for (var cell : row) {
        text.append(cell ? 'x' : '.');
      }
      text.append(' ');
    }
    return text.toString().strip();
  }

  @Test
  void a_table_without_small_counts_is_told_whole() {
    assertThat(told(new long[][] {{5, 9}, {0, 7}}, true, true)).isEqualTo("... ... ...");
  }

  @Test
  void in_one_column_with_a_total_the_least_other_goes_too() {
    assertThat(told(new long[][] {{3}, {40}, {9}, {0}}, false, true)).isEqualTo("xx .x xx .x .x");
  }

  @Test
  void without_totals_nothing_more_goes() {
    assertThat(told(new long[][] {{3, 9}, {8, 7}}, false, false)).isEqualTo("x.x ..x xxx");
  }

  @Test
  void two_small_counts_that_guard_each_other_need_no_third() {
    assertThat(told(new long[][] {{3}, {40}, {2}}, false, true)).isEqualTo("xx .x xx .x");
  }

  @Test
  void with_totals_both_ways_a_square_goes() {
    assertThat(told(new long[][] {{3, 30, 8}, {20, 30, 40}, {9, 50, 7}}, true, true))
        .isEqualTo("x.x. .... x.x. ....");
  }

  @Test
  void a_row_with_nothing_else_in_it_gives_up_its_total() {
    assertThat(told(new long[][] {{3, 0}, {20, 30}}, true, true)).isEqualTo("x.x x.x ...");
  }

  /// Shares no way of thinking with what it checks: it tries every table of small numbers that has
  /// the same totals and what is told in common, and looks whether a small count is always the
  /// same.
  @Test
  void nobody_can_work_out_a_small_count() {
    var chance = new Random(20261129);
    for (int round = 0; round < 300; round++) {
      int columns = 1 + chance.nextInt(3);
      var inner = new long[1 + chance.nextInt(3)][columns];
      for (var row : inner) {
        Arrays.setAll(row, _ -> chance.nextInt(3) == 0 ? chance.nextInt(5) : chance.nextInt(9));
      }
      boolean rowTotals = chance.nextBoolean();
      boolean columnTotals = chance.nextBoolean();
      var hidden = SmallCounts.notTold(inner, rowTotals, columnTotals);
      var seen = new long[inner.length][columns][];
      for (var row : seen) {
        Arrays.setAll(row, _ -> new long[] {Long.MAX_VALUE, -1});
      }
      tryAll(inner, hidden, new long[inner.length][columns], 0, seen);

      for (int r = 0; r < inner.length; r++) {
        for (int c = 0; c < columns; c++) {
          if (SmallCounts.isSmall(inner[r][c])) {
            assertThat(seen[r][c][1] - seen[r][c][0])
                .as("round %d: %s", round, Arrays.deepToString(inner))
                .isPositive();
          }
        }
      }
    }
  }

  private static void tryAll(
      long[][] inner, boolean[][] hidden, long[][] guess, int at, long[][][] seen) {
    int columns = inner[0].length;
    if (at == inner.length * columns) {
      if (agrees(inner, hidden, guess)) {
        for (int i = 0; i < at; i++) {
          var range = seen[i / columns][i % columns];
          long value = guess[i / columns][i % columns];
          range[0] = Math.min(range[0], value);
          range[1] = Math.max(range[1], value);
        }
      }
      return;
    }
    int r = at / columns;
    int c = at % columns;
    long low = hidden[r][c] ? Math.max(0, inner[r][c] - 1) : inner[r][c];
    long high = hidden[r][c] ? inner[r][c] + 1 : inner[r][c];
    for (long value = low; value <= high; value++) {
      guess[r][c] = value;
      tryAll(inner, hidden, guess, at + 1, seen);
    }
  }

  private static boolean agrees(long[][] inner, boolean[][] hidden, long[][] guess) {
    int rows = inner.length;
    int columns = inner[0].length;
    for (int r = 0; r < rows; r++) {
      if (!hidden[r][columns] && Arrays.stream(inner[r]).sum() != Arrays.stream(guess[r]).sum()) {
        return false;
      }
    }
    for (int c = 0; c < columns; c++) {
      if (!hidden[rows][c] && sum(inner, c) != sum(guess, c)) {
        return false;
      }
    }
    return hidden[rows][columns]
        || Arrays.stream(inner).flatMapToLong(Arrays::stream).sum()
            == Arrays.stream(guess).flatMapToLong(Arrays::stream).sum();
  }

  private static long sum(long[][] table, int c) {
    return Arrays.stream(table).mapToLong(row -> row[c]).sum();
  }
}
