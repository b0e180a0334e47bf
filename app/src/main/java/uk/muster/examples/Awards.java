package uk.muster.examples;

import java.util.SplittableRandom;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Skill;

/// Every award of the last ten years behind what people hold. Renewals mostly come a little early,
/// a few come late.
final class Awards {
  private static final int YEARS_BACK = 10 * 365;

  private final Roll roll;
  private final Training training;
  private final Calendar calendar;
  private final SplittableRandom random;
  private final byte[][] codes = new byte[Curriculum.SKILLS.length][];
  private final int[] validDays = new int[Curriculum.SKILLS.length];
  private final int[] chain = new int[64];

  /// @param random the stream of the training, which this goes on drawing from
  Awards(
      Roll roll,
      Training training,
      Catalogue catalogue,
      Calendar calendar,
      SplittableRandom random) {
    this.roll = roll;
    this.training = training;
    this.calendar = calendar;
    this.random = random;
    for (int i = 0; i < codes.length; i++) {
      String code = Curriculum.SKILLS[i];
      codes[i] = Roll.cell(code);
      int months = catalogue.skill(code).map(Skill::validityMonths).orElseThrow().orElse(36);
      validDays[i] = (int) StrictMath.round(months * 30.4375);
    }
  }

  void write(byte[] force, CsvBytes file) {
    for (int person = 0; person < roll.size; person++) {
      for (long left = training.holds[person]; left != 0; left &= left - 1) {
        int skill = Long.numberOfTrailingZeros(left);
        int awards = awards(person, skill);
        for (int i = awards - 1; i >= 0; i--) {
          file.cell(force)
              .cell(roll.id(person))
              .cell(codes[skill])
              .cell(calendar.text(chain[i]))
              .cell(calendar.text(chain[i] + validDays[skill] - 1))
              .end();
        }
      }
    }
  }

  /// Fills `chain` with the days of award, newest first, and says how many there are.
  private int awards(int person, int skill) {
    int valid = validDays[skill];
    int starts = roll.starts(person);
    int expires;
    if (!roll.serving(person)) {
      expires = roll.leaves(person) + random.nextInt(valid / 2);
    } else if ((training.lapsed[person] & 1L << skill) != 0) {
      expires = -1 - random.nextInt(400);
    } else {
      expires = random.nextInt(valid);
    }
    int awarded = expires - valid + 1;
    if (awarded < starts) {
      awarded = starts + random.nextInt(1 - StrictMath.min(0, starts));
    }
    int first = starts + 150 + random.nextInt(StrictMath.max(1, StrictMath.min(-starts, 1825)));
    int earliest = StrictMath.max(first, -YEARS_BACK);
    int n = 0;
    while (n < chain.length) {
      chain[n++] = awarded;
      awarded = awarded - valid + overlap();
      if (awarded < earliest) {
        break;
      }
    }
    return n;
  }

  /// Days by which a renewal came before the end; below zero when it came late.
  private int overlap() {
    int kind = random.nextInt(20);
    return kind == 0 ? -random.nextInt(1, 150) : kind < 15 ? random.nextInt(45) : 0;
  }
}
