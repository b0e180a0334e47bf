package uk.muster.examples;

import java.util.Arrays;
import java.util.SplittableRandom;

/// Why people of one force are not freely available, and when.
final class Absences {
  private static final byte[] SICKNESS = Roll.cell("sickness");
  private static final byte[] LEAVE = Roll.cell("annual-leave");
  private static final byte[] RESTRICTED = Roll.cell("restricted-duty");
  private static final byte[] RECUPERATIVE = Roll.cell("recuperative-duty");
  private static final byte[] ADJUSTMENT = Roll.cell("workplace-adjustment");
  private static final byte[] SUSPENSION = Roll.cell("suspension");

  private final Roll roll;
  private final Calendar calendar;
  private final SplittableRandom random;

  /// @param random the stream of the roll, which this goes on drawing from
  Absences(Roll roll, Calendar calendar, SplittableRandom random) {
    this.roll = roll;
    this.calendar = calendar;
    this.random = random;
  }

  /// Leave, sickness and restricted duty, now and over the years; also tells the roll who is away
  /// today.
  void write(byte[] force, CsvBytes restrictions) {
    for (int i = 0; i < roll.size; i++) {
      if (random.nextInt(100) < 10) {
        int from = -between(250, 3650);
        restriction(force, i, SICKNESS, from, from + between(2, 40), restrictions);
      }
      if (!roll.serving(i)) {
        continue;
      }
      if (random.nextInt(100) < 20) {
        int from = between(-60, 120);
        restriction(force, i, LEAVE, from, from + between(6, 13), restrictions);
      }
      int health = random.nextInt(1000);
      if (health < 60) {
        int from = between(-120, 15);
        restriction(force, i, SICKNESS, from, from + between(2, 50), restrictions);
      } else if (health < 90) {
        restriction(force, i, RESTRICTED, -between(1, 500), Roll.STAYS, restrictions);
      } else if (health < 98) {
        restriction(force, i, RECUPERATIVE, -between(1, 60), between(5, 90), restrictions);
      } else if (health < 110) {
        restriction(force, i, ADJUSTMENT, -between(1, 900), Roll.STAYS, restrictions);
      } else if (health < 112) {
        restriction(force, i, SUSPENSION, -between(1, 300), Roll.STAYS, restrictions);
      }
    }
  }

  private void restriction(
      byte[] force, int person, byte[] kind, int from, int to, CsvBytes restrictions) {
    int first = StrictMath.max(from, roll.starts(person));
    int last = StrictMath.min(to, roll.leaves(person));
    if (last < first) {
      return;
    }
    if (first <= 0 && last >= 0 && !Arrays.equals(kind, ADJUSTMENT)) {
      roll.keepAway(person);
    }
    restrictions.cell(force).cell(roll.id(person)).cell(kind).cell(calendar.text(first));
    roll.end(restrictions, last);
  }

  private int between(int least, int most) {
    return random.nextInt(least, most + 1);
  }
}
