package uk.muster.examples;

import java.util.Arrays;
import java.util.SplittableRandom;

/// Who of one force holds which skill today, or held it until lately.
final class Training {
  private final Roll roll;
  private final SplittableRandom random;

  /// One bit for each skill of the curriculum, by person.
  final long[] holds;

  /// Those of them that have lapsed.
  final long[] lapsed;

  Training(Roll roll, SplittableRandom random) {
    this.roll = roll;
    this.random = random;
    holds = new long[roll.size];
    lapsed = new long[roll.size];
  }

  /// Trains exactly the people that the target asks for among those free today, and about six in a
  /// hundred more who are away.
  void assign(ForceTarget target) {
    int[] constables = squad(Roll.PC, target.constables());
    int[] sergeants = squad(Roll.PS, target.sergeants());
    int[] inspectors = squad(Roll.INSP, target.inspectors());
    int drivers = StrictMath.min(target.drivers(), constables.length);
    give(constables, 0, drivers, Curriculum.DRIVER);
    int both = StrictMath.min(target.both(), drivers);
    give(constables, 0, both, Curriculum.MEDIC);
    int others = target.medics() - both;
    int sergeantMedics = StrictMath.min(others / 7, sergeants.length);
    give(sergeants, 0, sergeantMedics, Curriculum.MEDIC);
    give(constables, drivers, drivers + others - sergeantMedics, Curriculum.MEDIC);
    give(inspectors, 0, inspectors.length * 3 / 4, Curriculum.COMMANDER);
    give(sergeants, 0, sergeants.length / 5, Curriculum.COMMANDER);
    for (int i = 0; i < roll.size; i++) {
      general(i);
    }
  }

  /// People of one rank to be trained at level 2, the free ones first; marks them all.
  private int[] squad(int rank, int wanted) {
    int[] pool = new int[roll.size];
    int size = 0;
    for (int i = 0; i < roll.size; i++) {
      if (roll.serving(i) && roll.rank(i) == rank) {
        pool[size++] = i;
      }
    }
    shuffle(pool, size);
    int free = 0;
    int busy = wanted * 6 / 100;
    int gone = wanted * 5 / 100;
    int[] squad = new int[StrictMath.min(wanted, size)];
    for (int pass = 0; pass < 2; pass++) {
      for (int i = 0; i < size; i++) {
        int person = pool[i];
        if (holds[person] != 0 || (pass == 0 && !likely(person))) {
          continue;
        }
        if (roll.free(person) && free < squad.length) {
          squad[free++] = person;
          holds[person] |= 1L << Curriculum.L2;
        } else if (roll.free(person) && gone-- > 0) {
          lapsed[person] |= 1L << Curriculum.L2;
          holds[person] |= 1L << Curriculum.L2;
        } else if (!roll.free(person) && busy-- > 0) {
          holds[person] |= 1L << Curriculum.L2 | (busy % 5 == 0 ? 1L << Curriculum.DRIVER : 0);
        }
      }
    }
    return free == squad.length ? squad : Arrays.copyOf(squad, free);
  }

  /// Four of five places go to those who work shifts.
  private boolean likely(int person) {
    return roll.worksShifts(person) || random.nextInt(5) == 0;
  }

  private void give(int[] people, int from, int to, int skill) {
    for (int i = from; i < StrictMath.min(to, people.length); i++) {
      holds[people[i]] |= 1L << skill;
    }
  }

  private void general(int person) {
    boolean trained = (holds[person] & 1L << Curriculum.L2) != 0;
    int first = roll.rank(person) == Roll.PC ? Curriculum.FIRST_GENERAL : Curriculum.L3;
    int last = roll.rank(person) >= Roll.INSP ? Curriculum.SKILLS.length : Curriculum.FIRST_SENIOR;
    if (trained) {
      for (int skill = Curriculum.L1; skill < Curriculum.L3; skill++) {
        maybe(person, skill);
      }
    } else if (roll.rank(person) <= Roll.PS) {
      maybe(person, Curriculum.L3);
    }
    for (int skill = StrictMath.max(first, Curriculum.FIRST_GENERAL); skill < last; skill++) {
      maybe(person, skill);
    }
    if ((holds[person] & 1L << Curriculum.AFO) != 0) {
      holds[person] |= 1L << Curriculum.ARV;
    }
  }

  private void maybe(int person, int skill) {
    if (random.nextInt(1000) < Curriculum.PER_THOUSAND[skill]) {
      holds[person] |= 1L << skill;
      if (skill >= Curriculum.L3 && random.nextInt(20) == 0) {
        lapsed[person] |= 1L << skill;
      }
    }
  }

  private void shuffle(int[] values, int size) {
    for (int i = size - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int value = values[i];
      values[i] = values[j];
      values[j] = value;
    }
  }
}
