package uk.muster.examples;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;

/// The people of one force: rank, post, base, first and last day, and who is away today. Nobody has
/// a name; the number of a person says that it is synthetic.
final class Roll {
  static final int PC = 0;
  static final int PS = 1;
  static final int INSP = 2;
  static final int SENIOR = 3;
  private static final String[] RANKS = {"PC", "PS", "INSP", "CI", "SUPT", "CSUPT"};
  private static final double[] RANK_SHARES = {0.775, 0.925, 0.975, 0.987, 0.995, 1.0};
  private static final String[] POSTS = {
    "Response", "Operations support", "Neighbourhood", "Investigation", "Headquarters"
  };
  private static final double[] POST_SHARES = {0.42, 0.50, 0.66, 0.92, 1.0};
  private static final int SHIFT_POSTS = 2;
  private static final byte[][] RANK_CELLS = cells(RANKS);
  private static final byte[][] POST_CELLS = cells(POSTS);

  /// A last day that is not known.
  static final int STAYS = Integer.MAX_VALUE;

  final int size;
  private final byte[] rank;
  private final byte[] post;
  private final byte[] base;
  private final int[] starts;
  private final int[] leaves;
  private final boolean[] away;
  private final byte[][] ids;
  private final Calendar calendar;
  private final SplittableRandom random;

  Roll(int size, int bases, Calendar calendar, SplittableRandom random) {
    this.size = size;
    this.calendar = calendar;
    this.random = random;
    rank = new byte[size];
    post = new byte[size];
    base = new byte[size];
    starts = new int[size];
    leaves = new int[size];
    away = new boolean[size];
    ids = new byte[size][];
    for (int i = 0; i < size; i++) {
      ids[i] = number(i + 1);
      rank[i] = draw(RANK_SHARES);
      post[i] = draw(POST_SHARES);
      base[i] = (byte) StrictMath.min(random.nextInt(bases), random.nextInt(bases));
      starts[i] = random.nextInt(100) < 7 ? -random.nextInt(365) : -between(365, 25 * 365);
      leaves[i] = STAYS;
      int fate = random.nextInt(100);
      if (fate < 3 && starts[i] < -800) {
        leaves[i] = -between(1, 730);
      } else if (fate < 9) {
        leaves[i] = between(1, 365);
      }
    }
  }

  boolean serving(int person) {
    return leaves[person] >= 0;
  }

  /// In service and not away today.
  boolean free(int person) {
    return serving(person) && !away[person];
  }

  /// One of {@link #PC}, {@link #PS}, {@link #INSP}, {@link #SENIOR}.
  int rank(int person) {
    return StrictMath.min(rank[person], SENIOR);
  }

  boolean worksShifts(int person) {
    return post[person] < SHIFT_POSTS;
  }

  int starts(int person) {
    return starts[person];
  }

  int leaves(int person) {
    return leaves[person];
  }

  byte[] id(int person) {
    return ids[person];
  }

  void write(byte[] force, byte[][] baseCodes, CsvBytes people) {
    for (int i = 0; i < size; i++) {
      people
          .cell(force)
          .cell(ids[i])
          .cell(RANK_CELLS[rank[i]])
          .cell(POST_CELLS[post[i]])
          .cell(baseCodes[base[i]])
          .cell(calendar.text(starts[i]));
      end(people, leaves[i]);
    }
  }

  /// Notes that the person is away today.
  void keepAway(int person) {
    away[person] = true;
  }

  void end(CsvBytes file, int lastDay) {
    (lastDay == STAYS ? file.empty() : file.cell(calendar.text(lastDay))).end();
  }

  private byte draw(double[] shares) {
    double at = random.nextDouble();
    byte drawn = 0;
    while (at >= shares[drawn]) {
      drawn++;
    }
    return drawn;
  }

  private int between(int least, int most) {
    return random.nextInt(least, most + 1);
  }

  private static byte[] number(int number) {
    return cell("SYN-" + Integer.toString(100_000 + number).substring(1));
  }

  private static byte[][] cells(String[] texts) {
    byte[][] cells = new byte[texts.length][];
    for (int i = 0; i < texts.length; i++) {
      cells[i] = cell(texts[i]);
    }
    return cells;
  }

  static byte[] cell(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
