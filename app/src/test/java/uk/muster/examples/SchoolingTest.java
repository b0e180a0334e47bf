package uk.muster.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import uk.muster.reference.Catalogue;

/// The synthetic training is small, the same for the same seed, and books nobody twice.
class SchoolingTest {
  private static final Nation NATION =
      new Nation(Catalogue.shipped(), 2026, LocalDate.of(2026, 11, 28));

  private static List<String> lines(Map<String, byte[]> files, String name) {
    return new String(Objects.requireNonNull(files.get(name)), StandardCharsets.UTF_8)
        .lines()
        .skip(1)
        .toList();
  }

  @Test
  void the_same_seed_gives_the_same_bytes() {
    var again = new Nation(Catalogue.shipped(), 2026, LocalDate.of(2026, 11, 28)).schooling();

    NATION.schooling().forEach((name, bytes) -> assertThat(again.get(name)).isEqualTo(bytes));
  }

  @Test
  void one_force_has_some_hundred_bookings_and_no_session_is_overfull() {
    var files = NATION.schooling();
    var bookings = lines(files, "enrolments.csv");

    assertThat(bookings).hasSizeBetween(100, 2_000).doesNotHaveDuplicates();
    assertThat(lines(files, "sessions.csv")).hasSize(8 * 24);
    assertThat(
            bookings.stream()
                .map(line -> line.split(",", -1)[3])
                .collect(
                    java.util.stream.Collectors.groupingBy(
                        one -> one, java.util.stream.Collectors.counting()))
                .values())
        .allMatch(booked -> booked <= 20);
  }

  @Test
  void every_force_has_take_up_that_adds_up() {
    assertThat(lines(NATION.schooling(), "take-up.csv"))
        .hasSize(43 * 3 * 5)
        .allSatisfy(line -> {
          var cells = line.split(",", -1);
          assertThat(Integer.parseInt(cells[5])).isLessThanOrEqualTo(Integer.parseInt(cells[4]));
          assertThat(Integer.parseInt(cells[6])).isLessThanOrEqualTo(Integer.parseInt(cells[5]));
        });
  }
}
