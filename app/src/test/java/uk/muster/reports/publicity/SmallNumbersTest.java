package uk.muster.reports.publicity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SmallNumbersTest {
  private static List<OptionalInt> counts(int... numbers) {
    return IntStream.of(numbers).mapToObj(OptionalInt::of).toList();
  }

  @Test
  void one_small_count_takes_the_least_other_with_it() {
    assertThat(SmallNumbers.besides(counts(200, 90, 3, 61))).containsExactly(3);
    assertThat(SmallNumbers.besides(counts(200, 90, 61))).isEmpty();
  }

  @Test
  void several_small_ones_hide_each_other_unless_their_sum_tells_each() {
    assertThat(SmallNumbers.besides(counts(200, 3, 2))).isEmpty();
    assertThat(SmallNumbers.besides(counts(200, 4, 4))).containsExactly(0);
    assertThat(SmallNumbers.besides(counts(200, 0, 0, 50))).containsExactly(3);
  }

  @Test
  void another_that_would_tell_the_small_one_is_not_enough() {
    assertThat(SmallNumbers.besides(counts(5, 0, 7))).containsExactly(2);
  }

  /// Whoever knows the sum, what is shown, and that "fewer than 5" is 0 to 4 and "not published" 5
  /// or more, still has two numbers to choose from for each small one.
  @Test
  void no_small_number_follows_from_the_sum_and_the_rest() {
    var chance = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
    int tried = 0;
    for (int round = 0; round < 500; round++) {
      var column = column(chance);
      var hidden = SmallNumbers.besides(counts(column));
      var small = IntStream.range(0, column.length).filter(i -> column[i] < 5).boxed().toList();
      if (small.isEmpty() || (hidden.isEmpty() && small.size() == column.length)) {
        continue; // nothing is small, or nothing but the sum is shown
      }
      tried++;
      for (int one : small) {
        assertThat(possible(column, small, hidden, one))
            .as("count %d of %s", one, List.of(column))
            .hasSizeGreaterThan(1);
      }
    }
    assertThat(tried).isGreaterThan(300);
  }

  private static int[] column(RandomGenerator chance) {
    var column = new int[3 + chance.nextInt(3)];
    for (int i = 0; i < column.length; i++) {
      column[i] = chance.nextInt(3) == 0 ? chance.nextInt(5) : 5 + chance.nextInt(6);
    }
    column[0] = 6 + chance.nextInt(20);
    return column;
  }

  private static Set<Integer> possible(
      int[] column, List<Integer> small, Set<Integer> hidden, int one) {
    var kept = new ArrayList<>(small);
    kept.addAll(hidden);
    int left = kept.stream().mapToInt(i -> column[i]).sum();
    var found = new HashSet<Integer>();
    assign(new int[kept.size()], 0, left, kept, small, found, kept.indexOf(one));
    return found;
  }

  private static void assign(
      int[] guess,
      int at,
      int left,
      List<Integer> kept,
      List<Integer> small,
      Set<Integer> found,
      int wanted) {
    if (at == kept.size()) {
      if (left == 0) {
        found.add(guess[wanted]);
      }
      return;
    }
    boolean few = small.contains(kept.get(at));
    for (int n = few ? 0 : 5; n <= (few ? Math.min(4, left) : left); n++) {
      guess[at] = n;
      assign(guess, at + 1, left - n, kept, small, found, wanted);
    }
  }
}
