package muster.engine.formation.register;

import java.util.Arrays;
import java.util.List;

/// The people in scope over a window of days as rows of small numbers, made for scanning: one row
/// while a person serves without a break in one rank and each skill is held in one stretch at most.
///
/// A cell is `rank << skills | skills held`; days inside are counted from the window's first.
public final class Columns {
  private static final int BLOCK = 512;

  private final int skills;
  private final int cells;
  private final int from;
  private final int days;
  private int rows;
  private int[] rank = new int[64];
  private int[] first = new int[64];
  private int[] last = new int[64];
  private final int[][] skillFirst;
  private final int[][] skillLast;
  private int[] groupStart = new int[0];
  private int[] groupCell = new int[0];

  /// @param ranks ranks to tell apart, in the order of their numbers; all others come last
  /// @param skills skills to tell apart, in the order of their bits
  public Columns(
      People people, Scope scope, List<String> ranks, List<String> skills, int from, int to) {
    if (to < from || skills.size() > 16) {
      throw new IllegalArgumentException(
          "days (%d) must be 1 or more and skills (%d) at most 16"
              .formatted(to - from + 1, skills.size()));
    }
    this.skills = skills.size();
    this.from = from;
    cells = (ranks.size() + 1) << skills.size();
    days = to - from + 1;
    skillFirst = new int[skills.size()][64];
    skillLast = new int[skills.size()][64];
    read(new Segments(people, scope, ranks, skills, from, to));
  }

  /// How many rows there are.
  public int rows() {
    return rows;
  }

  /// How many different cells there can be.
  public int cells() {
    return cells;
  }

  private void read(Segments segments) {
    for (int s = 0; s < segments.size(); s++) {
      if (!extend(segments, s)) {
        open(segments, s);
      }
    }
    group();
  }

  /// Sorts the rows by rank and skills ever held.
  private void group() {
    int[] start = new int[cells + 1];
    int[] cellOf = new int[rows];
    for (int row = 0; row < rows; row++) {
      cellOf[row] = rank[row];
      for (int k = 0; k < skills; k++) {
        cellOf[row] |= ((skillLast[k][row] >> 31) + 1) << k;
      }
      start[cellOf[row] + 1]++;
    }
    int groups = 0;
    groupCell = new int[cells];
    groupStart = new int[cells + 1];
    for (int c = 0; c < cells; c++) {
      if (start[c + 1] > 0) {
        groupCell[groups++] = c;
      }
      start[c + 1] += start[c];
      groupStart[groups] = start[c + 1];
    }
    groupCell = Arrays.copyOf(groupCell, groups);
    int[] place = new int[rows];
    for (int row = 0; row < rows; row++) {
      place[row] = start[cellOf[row]]++;
    }
    rank = placed(rank, place);
    first = placed(first, place);
    last = placed(last, place);
    for (int k = 0; k < skills; k++) {
      skillFirst[k] = placed(skillFirst[k], place);
      skillLast[k] = placed(skillLast[k], place);
    }
  }

  private static int[] placed(int[] values, int[] place) {
    int[] sorted = new int[place.length];
    for (int row = 0; row < place.length; row++) {
      sorted[place[row]] = values[row];
    }
    return sorted;
  }

  private void open(Segments segments, int s) {
    if (rows == rank.length) {
      grow();
    }
    rank[rows] = segments.rank(s) << skills;
    first[rows] = segments.first(s) - from;
    last[rows] = segments.last(s) - from;
    for (int k = 0; k < skills; k++) {
      boolean held = (segments.held(s) >> k & 1) != 0;
      skillFirst[k][rows] = held ? first[rows] : Integer.MAX_VALUE;
      skillLast[k][rows] = held ? last[rows] : -1;
    }
    rows++;
  }

  /// Lengthens the last row by this stretch, if it is the same person's next and breaks nothing.
  private boolean extend(Segments segments, int s) {
    if (s == 0
        || segments.person(s) != segments.person(s - 1)
        || segments.first(s) != segments.last(s - 1) + 1
        || segments.rank(s) != segments.rank(s - 1)) {
      return false;
    }
    int row = rows - 1;
    int begins = segments.first(s) - from;
    for (int k = 0; k < skills; k++) {
      boolean held = (segments.held(s) >> k & 1) != 0;
      if (held && skillLast[k][row] >= 0 && skillLast[k][row] != begins - 1) {
        return false;
      }
    }
    last[row] = segments.last(s) - from;
    for (int k = 0; k < skills; k++) {
      if ((segments.held(s) >> k & 1) != 0) {
        skillFirst[k][row] = skillLast[k][row] < 0 ? begins : skillFirst[k][row];
        skillLast[k][row] = last[row];
      }
    }
    return true;
  }

  private void grow() {
    int size = rows * 2;
    rank = Arrays.copyOf(rank, size);
    first = Arrays.copyOf(first, size);
    last = Arrays.copyOf(last, size);
    for (int k = 0; k < skills; k++) {
      skillFirst[k] = Arrays.copyOf(skillFirst[k], size);
      skillLast[k] = Arrays.copyOf(skillLast[k], size);
    }
  }

  /// Working memory for counting, to be used again by one thread.
  public int[] work() {
    return new int[BLOCK + 2 * (cells + 1)];
  }

  /// Writes how many people are in each cell on the day; allocates nothing.
  public void count(int day, int[] counts, int[] work) {
    int t = day - from;
    Arrays.fill(work, BLOCK, work.length, 0);
    for (int g = 0; g < groupCell.length; g++) {
      int ever = groupCell[g] & ((1 << skills) - 1);
      if (ever == 0) {
        work[BLOCK + groupCell[g]] += serving(groupStart[g], groupStart[g + 1], t);
      } else {
        for (int at = groupStart[g]; at < groupStart[g + 1]; at += BLOCK) {
          int n = Math.min(BLOCK, groupStart[g + 1] - at);
          cells(at, n, groupCell[g] - ever, ever, t, work);
          tally(n, work);
        }
      }
    }
    for (int c = 0; c < cells; c++) {
      counts[c] = work[BLOCK + c] + work[BLOCK + cells + 1 + c];
    }
  }

  /// Both differences are negative exactly when the day is inside; simple loops over one or two
  /// columns, which the compiler turns into vector instructions.
  private int serving(int start, int end, int t) {
    int serving = 0;
    for (int row = start; row < end; row++) {
      serving += ((first[row] - t - 1) & (t - last[row] - 1)) >>> 31;
    }
    return serving;
  }

  private void cells(int start, int n, int rankCell, int ever, int t, int[] work) {
    Arrays.fill(work, 0, n, rankCell);
    for (int rest = ever; rest != 0; rest &= rest - 1) {
      int k = Integer.numberOfTrailingZeros(rest);
      int[] begins = skillFirst[k];
      int[] ends = skillLast[k];
      for (int i = 0; i < n; i++) {
        work[i] |= (((begins[start + i] - t - 1) & (t - ends[start + i] - 1)) >>> 31) << k;
      }
    }
    for (int i = 0; i < n; i++) {
      int inside = ((first[start + i] - t - 1) & (t - last[start + i] - 1)) >> 31;
      work[i] = (inside & work[i]) | (~inside & cells);
    }
  }

  /// Counts into two tables in turn, so that equal neighbours need not wait for each other.
  private void tally(int n, int[] work) {
    int second = BLOCK + cells + 1;
    int i = 0;
    for (; i + 1 < n; i += 2) {
      work[BLOCK + work[i]]++;
      work[second + work[i + 1]]++;
    }
    if (i < n) {
      work[BLOCK + work[i]]++;
    }
  }

  /// For each day of the window what is added to and taken from each class, `day × classes +
  /// class`; the class of a cell comes from the table, and class 0 is left out.
  public void changes(int[] classOf, int classes, int[] changes) {
    for (int g = 0; g < groupCell.length; g++) {
      if (classOf[groupCell[g]] != 0) {
        int ever = groupCell[g] & ((1 << skills) - 1);
        for (int row = groupStart[g]; row < groupStart[g + 1]; row++) {
          changes(row, ever, classOf, classes, changes);
        }
      }
    }
  }

  private void changes(int row, int ever, int[] classOf, int classes, int[] changes) {
    int end = last[row] + 1;
    int now = 0;
    int t = first[row];
    while (t < end) {
      int cell = rank[row];
      int next = end;
      for (int rest = ever; rest != 0; rest &= rest - 1) {
        int k = Integer.numberOfTrailingZeros(rest);
        int begins = skillFirst[k][row];
        int ends = skillLast[k][row] + 1;
        if (t < begins) {
          next = Math.min(next, begins);
        } else if (t < ends) {
          cell |= 1 << k;
          next = Math.min(next, ends);
        }
      }
      int then = classOf[cell];
      if (then != now) {
        changes[t * classes + now]--;
        changes[t * classes + then]++;
        now = then;
      }
      t = next;
    }
    if (now != 0 && end < days) {
      changes[end * classes + now]--;
    }
  }
}
