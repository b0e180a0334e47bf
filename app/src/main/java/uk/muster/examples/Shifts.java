package uk.muster.examples;

import java.util.SplittableRandom;

/// Who of one force is on duty yesterday, today and tomorrow: two early, two late and two night
/// shifts, then four days off, in five teams.
final class Shifts {
  private static final int[][] HOURS = {{7, 15}, {14, 23}, {22, 7}};
  private static final int CYCLE = 10;

  private final byte[][][] starts = new byte[3][HOURS.length][];
  private final byte[][][] ends = new byte[3][HOURS.length][];
  private final int anchor;

  Shifts(Calendar calendar) {
    anchor = (int) StrictMath.floorMod(calendar.today().toEpochDay(), (long) CYCLE);
    for (int day = -1; day <= 1; day++) {
      for (int shift = 0; shift < HOURS.length; shift++) {
        int from = HOURS[shift][0];
        int to = HOURS[shift][1];
        starts[day + 1][shift] = calendar.instant(day, from);
        ends[day + 1][shift] = calendar.instant(to > from ? day : day + 1, to);
      }
    }
  }

  void write(byte[] force, Roll roll, SplittableRandom random, CsvBytes file) {
    for (int person = 0; person < roll.size; person++) {
      if (!roll.worksShifts(person) || !roll.free(person)) {
        continue;
      }
      int team = random.nextInt(5);
      for (int day = 0; day < 3; day++) {
        int turn = StrictMath.floorMod(anchor + day - 1 + 2 * team, CYCLE);
        if (turn < 6) {
          file.cell(force)
              .cell(roll.id(person))
              .cell(starts[day][turn / 2])
              .cell(ends[day][turn / 2])
              .end();
        }
      }
    }
  }
}
