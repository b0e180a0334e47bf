package uk.muster.exchange.row.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/// Days and hours between a form and a file.
class RowDaysTest {
  private final RowDays days = new RowDays(ZoneId.of("Europe/London"));

  @Test
  void an_hour_is_typed_and_shown_as_in_london() {
    assertThat(RowDays.readInstant("21 July 2026 06:00")).isEqualTo("2026-07-21T05:00:00Z");
    assertThat(RowDays.readInstant("21/11/2026, 6:00")).isEqualTo("2026-11-21T06:00:00Z");
    assertThat(days.shownInstant("2026-07-21T05:00:00Z")).isEqualTo("21 July 2026 06:00");
  }

  @Test
  void an_hour_that_happens_twice_stays_an_instant() {
    assertThat(days.shownInstant("2026-10-25T00:30:00Z")).isEqualTo("2026-10-25T00:30:00Z");
    assertThat(RowDays.readInstant("2026-10-25T00:30:00Z")).isEqualTo("2026-10-25T00:30:00Z");
    assertThat(RowDays.readInstant("25 October 2026 01:30")).isEqualTo("2026-10-25T01:30");
  }

  @Test
  void what_is_no_day_stays_as_it_was_typed() {
    assertThat(RowDays.readDay("31 February 2026")).isEqualTo("31 February 2026");
    assertThat(RowDays.readDay("21 Nov 2026")).isEqualTo("2026-11-21");
    assertThat(RowDays.shownDay("soon")).isEqualTo("soon");
  }

  @Test
  void messages_say_days_as_people_write_them() {
    assertThat(days.inWords("ends_at (2026-07-21T05:00:00Z), starts_on (2026-07-21)"))
        .isEqualTo("ends_at (21 July 2026 06:00), starts_on (21 July 2026)");
  }
}
