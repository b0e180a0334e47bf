package muster.engine.formation;

import static muster.engine.formation.ForAll.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HallTest {
  @Test
  void E01_the_subset_sums_are_those_of_the_definition() {
    forAll(
        21,
        300,
        random -> random.ints(1 << random.nextInt(9), 0, 50).toArray(),
        counts -> {
          int[] z = counts.clone();

          Hall.zeta(z);

          for (int set = 0; set < counts.length; set++) {
            int sum = 0;
            for (int m = 0; m < counts.length; m++) {
              sum += (m & ~set) == 0 ? counts[m] : 0;
            }
            assertThat(z[set]).isEqualTo(sum);
          }
        });
  }

  @Test
  void E02_the_most_units_are_the_least_of_all_ratios() {
    forAll(
        22,
        2_000,
        random -> random.ints(2 << random.nextInt(6), 0, 40).toArray(),
        counts -> {
          int roles = Integer.numberOfTrailingZeros(counts.length);
          int[] each = UnitModel.sums(IntStream.rangeClosed(1, roles).toArray());
          int least = leastOfAll(counts, each);
          int[] z = counts.clone();
          Hall.zeta(z);

          assertThat(Hall.most(z, each)).isEqualTo(least);
          assertThat(new MostUnits(each).of(counts, new int[counts.length])).isEqualTo(least);
        });
  }

  /// People just below, at and just above a whole number of units: where a rounded reciprocal
  /// shows.
  @Test
  void E03_the_reciprocals_do_not_round_to_a_unit_too_many() {
    forAll(
        23,
        2_000,
        random -> {
          int[] posts = random.ints(5, 1, 200).toArray();
          int[] counts = new int[32];
          counts[31] =
              random.nextInt(1, 60_000) * IntStream.of(posts).sum() + random.nextInt(-1, 2);
          return new int[][] {counts, UnitModel.sums(posts)};
        },
        of -> {
          int units = new MostUnits(of[1]).of(of[0], new int[32]);

          assertThat(units).isEqualTo(leastOfAll(of[0], of[1]));
        });
  }

  @Test
  void E04_more_people_than_the_reciprocals_carry_are_counted_the_plain_way() {
    int[] each = UnitModel.sums(new int[] {1, 3, 18, 3, 1000});
    int[] counts = new int[32];
    counts[31] = 1025 * 1_000_000 - 1;

    assertThat(new MostUnits(each).of(counts, new int[32])).isEqualTo(999_999);
  }

  private static int leastOfAll(int[] counts, int[] each) {
    int least = Integer.MAX_VALUE;
    for (int set = 1; set < counts.length; set++) {
      int have = 0;
      for (int m = 0; m < counts.length; m++) {
        have += (m & set) != 0 ? counts[m] : 0;
      }
      least = Math.min(least, have / each[set]);
    }
    return least;
  }
}
