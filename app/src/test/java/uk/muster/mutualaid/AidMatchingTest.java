package uk.muster.mutualaid;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.muster.mutualaid.AidExamples.asked;
import static uk.muster.mutualaid.AidExamples.fromNobodyNamed;
import static uk.muster.mutualaid.AidExamples.provided;
import static uk.muster.mutualaid.AidExamples.received;
import static uk.muster.mutualaid.AidExamples.until;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AidMatchingTest {
  private static List<String> pairs(AidRecord... records) {
    return AidMatching.match(List.of(records)).stream()
        .map(one -> one.counted().code() + one.beside().map(two -> "=" + two.code()).orElse(""))
        .toList();
  }

  @Test
  void two_records_of_the_same_days_are_one_and_the_donors_counts() {
    assertThat(pairs(received("h1", 4, "2025-05-01"), provided("d1", 3, "2025-05-01")))
        .containsExactly("d1=h1");
  }

  @Test
  void days_that_do_not_overlap_are_two() {
    assertThat(pairs(received("h1", 3, "2025-05-02"), provided("d1", 3, "2025-05-01")))
        .containsExactly("d1", "h1");
    assertThat(
            pairs(
                received("h1", 3, "2025-05-02"),
                until(provided("d1", 3, "2025-05-01"), "2025-05-02")))
        .containsExactly("d1=h1");
  }

  @Test
  void a_month_that_holds_the_day_may_be_the_same() {
    assertThat(pairs(received("h1", 3, "2025-05"), provided("d1", 3, "2025-05-31")))
        .containsExactly("d1=h1");
  }

  @Test
  void the_number_of_a_request_settles_it_either_way() {
    assertThat(
            pairs(
                asked(received("h1", 3, "2025-05-02"), "R-7"),
                asked(provided("d1", 3, "2025-06-01"), "R-7")))
        .containsExactly("d1=h1");
    assertThat(
            pairs(
                asked(received("h1", 3, "2025-05-02"), "R-7"),
                asked(provided("d1", 3, "2025-05-02"), "R-8")))
        .containsExactly("d1", "h1");
  }

  @Test
  void another_donor_or_nobody_named_is_never_the_same() {
    assertThat(
            pairs(
                AidExamples.from(received("h1", 3, "2025-05-01"), AidExamples.THIRD),
                fromNobodyNamed(received("h2", 3, "2025-05-01")),
                provided("d1", 3, "2025-05-01")))
        .containsExactly("d1", "h1", "h2");
  }

  @Test
  void of_several_that_fit_the_one_with_the_same_days_and_units_is_taken() {
    assertThat(
            pairs(
                until(received("h1", 3, "2025-05-01"), "2025-05-09"),
                received("h2", 2, "2025-05-01"),
                received("h3", 3, "2025-05-01"),
                provided("d1", 3, "2025-05-01"),
                provided("d2", 2, "2025-05-01")))
        .containsExactly("d1=h3", "d2=h2", "h1");
  }

  @Test
  void the_order_of_the_records_changes_nothing_and_none_is_lost_or_doubled() {
    for (var seed = 0; seed < 200; seed++) {
      var random = new Random(seed);
      var records = new ArrayList<AidRecord>();
      for (var i = 0; i < 12; i++) {
        var day = "2025-05-%02d".formatted(1 + random.nextInt(6));
        records.add(
            random.nextBoolean()
                ? provided("d" + i, random.nextInt(4), day)
                : received("h" + i, random.nextInt(4), day));
      }
      var matched = AidMatching.match(records);
      Collections.shuffle(records, random);

      assertThat(AidMatching.match(records)).as("seed %d", seed).isEqualTo(matched);
      var told = new ArrayList<AidRecord>();
      matched.forEach(one -> {
        told.add(one.counted());
        one.beside().ifPresent(told::add);
      });
      assertThat(told).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(records);
    }
  }
}
