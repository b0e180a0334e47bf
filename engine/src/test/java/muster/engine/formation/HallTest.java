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
          int least = Integer.MAX_VALUE;
          for (int set = 1; set < counts.length; set++) {
            int have = 0;
            for (int m = 0; m < counts.length; m++) {
              have += (m & set) != 0 ? counts[m] : 0;
            }
            least = Math.min(least, have / each[set]);
          }

          assertThat(Hall.most(counts, new int[counts.length], each)).isEqualTo(least);
        });
  }
}
