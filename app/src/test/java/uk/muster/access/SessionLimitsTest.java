package uk.muster.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SessionLimitsTest {
  private static final Instant NINE = Instant.parse("2026-11-22T09:00:00Z");
  private static final SessionLimits LIMITS =
      new SessionLimits(Duration.ofMinutes(30), Duration.ofHours(12));

  @Test
  void a_session_ends_when_it_was_left_for_the_idle_time() {
    var used = NINE.plus(Duration.ofHours(1));

    assertThat(LIMITS.over(NINE, used, used.plus(Duration.ofMinutes(29)))).isFalse();
    assertThat(LIMITS.over(NINE, used, used.plus(Duration.ofMinutes(30)))).isTrue();
  }

  @Test
  void a_session_ends_after_the_longest_time_however_much_it_is_used() {
    var evening = NINE.plus(Duration.ofHours(12));

    assertThat(LIMITS.over(NINE, evening.minusSeconds(2), evening.minusSeconds(1))).isFalse();
    assertThat(LIMITS.over(NINE, evening.minusSeconds(1), evening)).isTrue();
  }

  @Test
  void times_that_make_no_sense_are_refused_with_their_values() {
    assertThatThrownBy(() -> new SessionLimits(Duration.ZERO, Duration.ofHours(12)))
        .hasMessageContaining("muster.session.idle (PT0S)");
    assertThatThrownBy(() -> new SessionLimits(Duration.ofHours(2), Duration.ofHours(1)))
        .hasMessageContaining("muster.session.longest (PT1H)");
  }
}
