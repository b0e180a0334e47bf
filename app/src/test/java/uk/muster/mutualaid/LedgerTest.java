package uk.muster.mutualaid;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.muster.mutualaid.AidExamples.DONOR;
import static uk.muster.mutualaid.AidExamples.FAIR;
import static uk.muster.mutualaid.AidExamples.HOST;
import static uk.muster.mutualaid.AidExamples.SUMMIT;
import static uk.muster.mutualaid.AidExamples.THIRD;
import static uk.muster.mutualaid.AidExamples.fromNobodyNamed;
import static uk.muster.mutualaid.AidExamples.ledger;
import static uk.muster.mutualaid.AidExamples.on;
import static uk.muster.mutualaid.AidExamples.provided;
import static uk.muster.mutualaid.AidExamples.received;
import static uk.muster.mutualaid.AidExamples.until;
import static uk.muster.mutualaid.AidExamples.withoutNumber;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.muster.shared.Period;

class LedgerTest {
  private static final AidFilter ALL = AidFilter.ALL;

  @Test
  void what_both_sides_recorded_is_counted_once_for_each_by_the_donors_record() {
    var records =
        new AidRecord[] {received("h1", 4, "2025-05-01"), provided("d1", 3, "2025-05-01")};

    assertThat(ledger(HOST, records).units(ALL)).isEqualTo(new Balance(0, 3, 0));
    assertThat(ledger(DONOR, records).units(ALL)).isEqualTo(new Balance(3, 0, 0));
    assertThat(ledger(HOST, records).differing().getFirst().differences())
        .containsExactly(
            new Aid.Difference("units", "3", "4"), new Aid.Difference("officer-days", "75", "100"));
    assertThat(ledger(THIRD, records).counted()).isEmpty();
  }

  @Test
  void an_exceptional_operation_is_in_one_balance_and_not_in_the_other() {
    var ledger =
        ledger(
            HOST,
            on(received("h1", 9, "2025-07-01"), SUMMIT),
            on(received("h2", 2, "2025-05-01"), FAIR),
            received("h3", 1, "2025-06-01"));

    assertThat(ledger.units(ALL).net()).isEqualTo(-12);
    assertThat(ledger.units(ALL.withoutExceptional()).net()).isEqualTo(-3);
    assertThat(ledger.units(ALL.onlyExceptional()).net()).isEqualTo(-9);
    assertThat(ledger.withoutEntry()).isEmpty();
    assertThat(ledger(HOST, received("h3", 1, "2025-06-01")).withoutEntry())
        .containsExactly(SUMMIT);
  }

  @Test
  void sides_that_do_not_agree_whether_it_was_exceptional_differ() {
    var ledger =
        ledger(HOST, on(received("h1", 9, "2025-07-01"), SUMMIT), provided("d1", 9, "2025-07-01"));

    assertThat(ledger.units(ALL.withoutExceptional()).received()).isEqualTo(9);
    assertThat(ledger.differing().getFirst().differences())
        .containsExactly(new Aid.Difference("standing", "usual", "exceptional"));
  }

  @Test
  void aid_belongs_where_it_began_and_a_year_only_where_all_of_it_lies() {
    var across = until(received("h1", 1, "2025-03-30"), "2025-04-04");
    var twoYears = until(received("h2", 44, "2024/25"), "2025/26");
    var ledger = ledger(HOST, across, fromNobodyNamed(twoYears), received("h3", 5, "2026"));

    assertThat(ledger.units(ALL).received()).isEqualTo(45);
    assertThat(ledger.notPlaced()).extracting(one -> one.counted().code()).containsExactly("h3");
    assertThat(ledger.units(ALL.year("2024/25")).received()).isEqualTo(1);
    assertThat(ledger.units(ALL.year("2024/25 to 2025/26")).received()).isEqualTo(44);
    assertThat(Placed.of(twoYears, new Period(LocalDate.of(2024, 4, 1), LocalDate.of(2025, 3, 31))))
        .isEqualTo(Placed.PARTLY);
  }

  @Test
  void what_states_no_number_is_counted_as_that_and_not_as_nothing() {
    var ledger = ledger(HOST, withoutNumber(received("h1", 0, "2025-05-01")));

    assertThat(ledger.units(ALL)).isEqualTo(new Balance(0, 0, 1));
  }

  @Test
  void every_way_of_parting_a_balance_adds_up_to_it() {
    var ledger =
        ledger(
            HOST,
            received("h1", 9, "2025-07-01"),
            AidExamples.from(received("h2", 2, "2024-05-01"), THIRD),
            fromNobodyNamed(received("h3", 1, "2025-06-01")));

    var byOther =
        java.util.stream.Stream.of("essex", "dorset", AidFilter.NOT_NAMED)
            .mapToLong(other -> ledger.units(ALL.with(other)).received())
            .sum();
    var byRegion =
        java.util.stream.Stream.of("region-eastern", "region-south-west", AidFilter.NOT_NAMED)
            .mapToLong(other -> ledger.units(ALL.with(other)).received())
            .sum();
    var byYear =
        java.util.stream.Stream.of("2024/25", "2025/26")
            .mapToLong(year -> ledger.units(ALL.year(year)).received())
            .sum();

    assertThat(ledger.units(ALL).received()).isEqualTo(12);
    assertThat(byOther).isEqualTo(12);
    assertThat(byRegion).isEqualTo(12);
    assertThat(byYear).isEqualTo(12);
  }

  @Test
  void what_forces_of_a_region_gave_each_other_changes_nothing_of_the_regions_balance() {
    var records =
        new AidRecord[] {
          received("h1", 4, "2025-05-01"), AidExamples.from(received("h2", 2, "2025-06-01"), THIRD)
        };
    var national =
        new NationalLedger(
            AidExamples.YEARS,
            Map.of(
                HOST, ledger(HOST, records),
                DONOR, ledger(DONOR, records),
                THIRD, ledger(THIRD, records)));

    assertThat(national.ofRegion(Set.of(HOST, DONOR), ALL)).isEqualTo(new Balance(0, 2, 0));
    assertThat(national.within(Set.of(HOST, DONOR), ALL)).isEqualTo(4);
    assertThat(national.netRecipients(ALL)).containsExactly(HOST);
  }
}
