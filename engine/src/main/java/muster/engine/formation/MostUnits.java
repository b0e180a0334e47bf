package muster.engine.formation;

/// The most units by the closed form of [Hall], for one unit type and many counts: as few steps as
/// the answer takes, and nothing is allocated.
///
/// From five roles on, the last two bits of the transform are never written down, and people are
/// divided by posts through reciprocals in whole parts of 1/2^36, rounded up. Such a quotient is
/// too large by less than people / 2^36, which does not reach the next whole number while people ×
/// posts stay below 2^36. Beyond that the plain form answers. Source: Granlund and Montgomery,
/// *Division by invariant integers using multiplication*, PLDI 1994.
final class MostUnits {
  private static final int PARTS = 36;
  private static final int SMALLEST = 32;
  private final int[] each;

  /// One over the posts of the set that a set leaves over; 0 for the set of all roles.
  private final long[] share;

  /// @param each the posts of each set of roles in one unit, as [UnitModel#sums]
  MostUnits(int[] each) {
    this.each = each.clone();
    share = new long[each.length];
    for (int set = 0; set < each.length - 1; set++) {
      long posts = each[each.length - 1 - set];
      share[set] = ((1L << PARTS) + posts - 1) / posts;
    }
  }

  /// @param counts people by exactly the set of roles they can fill
  /// @param work as long as the counts; overwritten
  int of(int[] counts, int[] work) {
    int length = counts.length;
    if (length >= SMALLEST) {
      int quarter = length / 4;
      Hall.bits(work, Hall.eights(counts, work), quarter);
      int all =
          work[quarter - 1] + work[2 * quarter - 1] + work[3 * quarter - 1] + work[length - 1];
      if ((long) all * each[length - 1] < 1L << PARTS) {
        return (int) (least(work, all) >> PARTS);
      }
    }
    Hall.zeta(counts, work);
    return Hall.most(work, each);
  }

  /// The smallest of all quotients, in parts; the last quarters of the transform are made in
  /// passing.
  private long least(int[] z, int all) {
    int quarter = z.length / 4;
    long least = Long.MAX_VALUE;
    for (int set = 0; set < quarter; set++) {
      int neither = all - z[set];
      int one = neither - z[set + quarter];
      int other = neither - z[set + 2 * quarter];
      int both = one + other - neither - z[set + 3 * quarter];
      long without = Math.min(neither * share[set], one * share[set + quarter]);
      long with = set == quarter - 1 ? Long.MAX_VALUE : both * share[set + 3 * quarter];
      least = Math.min(Math.min(least, without), Math.min(with, other * share[set + 2 * quarter]));
    }
    return least;
  }

  /// The most units of each day, from what each day adds to each count (`day × counts + count`); a
  /// day that changes nothing is not counted anew.
  int[] daily(int[] changes, int days) {
    int classes = each.length;
    int[] counts = new int[classes];
    int[] work = new int[classes];
    int[] units = new int[days];
    for (int d = 0; d < days; d++) {
      int changed = d == 0 ? 1 : 0;
      for (int c = 0; c < classes; c++) {
        int change = changes[d * classes + c];
        counts[c] += change;
        changed |= change;
      }
      units[d] = changed == 0 ? units[d - 1] : of(counts, work);
    }
    return units;
  }
}
