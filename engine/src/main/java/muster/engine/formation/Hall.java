package muster.engine.formation;

/// The closed form: k units exist exactly when for every set of roles Q the people who can fill any
/// of them are at least k × the posts of Q in one unit.
///
/// Counts are indexed by the set of roles people can fill. Source: Hall's theorem with Gale's
/// deficiency for transportation problems; see the module's README.
final class Hall {
  private Hall() {}

  /// Turns counts of exactly each set into counts of all subsets of each set, in place.
  static void zeta(int[] counts) {
    zeta(counts, counts);
  }

  /// The same into another array: three bits at once in local variables, then the rest bit by bit.
  static void zeta(int[] counts, int[] z) {
    int half = 1;
    if (counts.length >= 8) {
      half = eights(counts, z);
    } else {
      System.arraycopy(counts, 0, z, 0, counts.length);
    }
    bits(z, half, z.length);
  }

  /// The bits from `half` to before `end`, one by one.
  static void bits(int[] z, int first, int end) {
    for (int half = first; half < end; half *= 2) {
      for (int block = 0; block < z.length; block += half * 2) {
        for (int m = block; m < block + half; m++) {
          z[m + half] += z[m];
        }
      }
    }
  }

  /// The first three bits alone, of at least eight counts; answers 8, the next bit.
  static int eights(int[] counts, int[] z) {
    for (int block = 0; block < counts.length; block += 8) {
      threeBits(counts, z, block);
    }
    return 8;
  }

  private static void threeBits(int[] counts, int[] z, int at) {
    int none = counts[at];
    int a = counts[at + 1] + none;
    int b = counts[at + 2];
    int ab = counts[at + 3] + b;
    int c = counts[at + 4];
    int ac = counts[at + 5] + c;
    int bc = counts[at + 6];
    int abc = counts[at + 7] + bc;
    b += none;
    ab += a;
    bc += c;
    abc += ac;
    z[at] = none;
    z[at + 1] = a;
    z[at + 2] = b;
    z[at + 3] = ab;
    z[at + 4] = c + none;
    z[at + 5] = ac + a;
    z[at + 6] = bc + b;
    z[at + 7] = abc + ab;
  }

  /// The most units; `z` is the zeta transform. The smallest quotient of people and posts is found
  /// by comparing products, and only that one is divided.
  static int most(int[] z, int[] each) {
    int all = z.length - 1;
    long total = z[all];
    long people = total - z[0];
    long posts = each[all];
    for (int q = 1; q < all; q++) {
      long have = total - z[all - q];
      if (have * posts < people * each[q]) {
        people = have;
        posts = each[q];
      }
    }
    return (int) (people / posts);
  }

  /// People who can fill a role of the set.
  static int have(int[] z, int set) {
    int all = z.length - 1;
    return z[all] - z[all - set];
  }

  /// The posts of k units that cannot be filled: the greatest deficiency of any set.
  static int deficiency(int[] z, int[] each, int k) {
    int worst = 0;
    for (int q = 1; q < z.length; q++) {
      worst = Math.max(worst, k * each[q] - have(z, q));
    }
    return worst;
  }

  /// The smallest set with this greatest deficiency; such sets are closed under intersection, so it
  /// is the intersection of all of them. 0 when the deficiency is 0.
  static int tightest(int[] z, int[] each, int k, int deficiency) {
    if (deficiency == 0) {
      return 0;
    }
    int set = z.length - 1;
    for (int q = 1; q < z.length; q++) {
      if (k * each[q] - have(z, q) == deficiency) {
        set &= q;
      }
    }
    return set;
  }
}
