package uk.muster.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.muster.register.Entry;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.Period;

class DataRequestTest {
  private static final LocalDate DUE = LocalDate.of(2026, 11, 20);

  private static DataRequest answered(String first, String last) {
    var request =
        new Entry(
            "data-requests",
            new ForceId("essex"),
            "r1",
            Map.of("due", DUE.toString()),
            Map.of(),
            Marking.OFFICIAL,
            Period.OPEN,
            new Period(LocalDate.of(2026, 1, 1), Period.OPEN),
            Instant.EPOCH,
            Instant.MAX,
            "test",
            0,
            "");
    return new DataRequest(request, List.of(), at(first), at(last));
  }

  private static Optional<Instant> at(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(text));
  }

  @Test
  void the_last_day_belongs_to_the_time_given() {
    var never = answered("", "");

    assertThat(never.state(DUE)).isEqualTo(DataRequest.State.NOT_DUE);
    assertThat(never.state(DUE.plusDays(1))).isEqualTo(DataRequest.State.MISSING);
    assertThat(answered("2026-11-20T23:59:00Z", "2026-11-20T23:59:00Z").state(DUE.plusDays(9)))
        .isEqualTo(DataRequest.State.IN_TIME);
    assertThat(answered("2026-11-21T00:00:00Z", "2026-11-21T00:00:00Z").state(DUE.plusDays(9)))
        .isEqualTo(DataRequest.State.LATE);
  }

  @Test
  void an_answer_changed_after_it_was_given_says_so() {
    assertThat(answered("2026-11-01T10:00:00Z", "2026-11-01T10:00:00Z").changedAfterwards())
        .isFalse();
    assertThat(answered("2026-11-01T10:00:00Z", "2026-11-02T10:00:00Z").changedAfterwards())
        .isTrue();
    assertThat(answered("", "").changedAfterwards()).isFalse();
  }
}
