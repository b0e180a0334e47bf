package uk.muster.inspection.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.muster.register.Entry;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.Period;

class SampleTest {
  private static List<Entry> entries(int number) {
    return IntStream.range(0, number)
        .mapToObj(i ->
            new Entry(
                "plans",
                new ForceId("essex"),
                "p" + i,
                Map.of(),
                Map.of(),
                Marking.OFFICIAL,
                Period.OPEN,
                new Period(LocalDate.of(2026, 1, 1), Period.OPEN),
                Instant.EPOCH,
                Instant.MAX,
                "test",
                0,
                ""))
        .toList();
  }

  private static List<String> picked(long seed, int size, List<Entry> all) {
    return Sample.of("plans", seed, size, all).entries().stream().map(Entry::code).toList();
  }

  @Test
  void the_same_seed_picks_the_same_whatever_the_order_and_another_seed_picks_others() {
    var first = picked(7, 25, entries(400));

    assertThat(first).hasSize(25).doesNotHaveDuplicates();
    assertThat(picked(7, 25, entries(400).reversed())).isEqualTo(first);
    assertThat(picked(8, 25, entries(400))).isNotEqualTo(first);
  }

  @Test
  void what_is_added_later_pushes_out_at_most_as_many_as_were_added() {
    var before = picked(7, 25, entries(400));
    var after = picked(7, 25, entries(410));

    assertThat(after).filteredOn(before::contains).hasSizeGreaterThanOrEqualTo(15);
    assertThat(before.stream().filter(after::contains).toList())
        .isEqualTo(after.stream().filter(before::contains).toList());
  }

  @Test
  void every_entry_is_picked_about_as_often() {
    var times = new int[40];
    for (var seed = 0; seed < 2000; seed++) {
      picked(seed, 10, entries(40)).forEach(code -> times[Integer.parseInt(code.substring(1))]++);
    }

    assertThat(Arrays.stream(times).boxed()).allSatisfy(one -> assertThat(one).isBetween(400, 600));
  }

  @Test
  void fewer_than_asked_are_all_of_them() {
    assertThat(picked(1, 25, entries(3))).containsExactlyInAnyOrder("p0", "p1", "p2");
  }
}
