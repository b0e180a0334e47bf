package uk.muster.site.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {
  private static final long SECOND = Duration.ofSeconds(1).toNanos();

  @Test
  void a_minutes_worth_may_come_at_once_and_then_one_after_another() {
    var pace = new Pace(60);
    for (int i = 0; i < 60; i++) {
      assertThat(pace.take("one", 0)).isZero();
    }

    assertThat(pace.take("one", 0)).isEqualTo(Duration.ofSeconds(1));
    assertThat(pace.take("one", SECOND / 2)).isEqualTo(Duration.ofMillis(500));
    assertThat(pace.take("one", SECOND)).isZero();
    assertThat(pace.take("one", SECOND)).isPositive();
  }

  @Test
  void one_caller_never_slows_another() {
    var pace = new Pace(1);
    pace.take("one", 0);

    assertThat(pace.take("one", 0)).isPositive();
    assertThat(pace.take("another", 0)).isZero();
  }

  @Test
  void a_quiet_night_saves_up_no_more_than_a_minute() {
    var pace = new Pace(2);
    pace.take("one", 0);
    var morning = Duration.ofHours(8).toNanos();

    assertThat(pace.take("one", morning)).isZero();
    assertThat(pace.take("one", morning)).isZero();
    assertThat(pace.take("one", morning)).isPositive();
  }

  @Test
  void a_flood_of_callers_is_forgotten_and_not_kept() {
    var pace = new Pace(1);
    pace.take("first", 0);
    for (int i = 0; i < 20_000; i++) {
      pace.take("caller " + i, 0);
    }

    assertThat(pace.take("first", 0)).as("forgotten, so it begins anew").isZero();
    assertThat(pace.take("caller 19999", 0)).as("remembered").isPositive();
  }

  @Test
  void zero_is_any_number_and_less_is_refused() {
    var pace = new Pace(0);
    for (int i = 0; i < 1000; i++) {
      assertThat(pace.take("one", 0)).isZero();
    }
    assertThatThrownBy(() -> new Pace(-1)).hasMessageContaining("(-1) must be 0 or more");
  }
}
