package uk.muster.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TriesTest {
  private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

  private static Duration pause(int ofPair, int ofSource, int ofAccount, boolean known) {
    return new Tries(
            ofPair,
            ofSource,
            ofAccount,
            known,
            ofPair == 0 ? Optional.empty() : Optional.of(NOW),
            ofSource == 0 ? Optional.empty() : Optional.of(NOW))
        .pause(NOW);
  }

  @Test
  void five_wrong_passwords_are_free_and_the_sixth_waits() {
    assertThat(pause(4, 4, 4, false)).isZero();
    assertThat(pause(5, 5, 5, false)).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void each_try_too_many_doubles_the_pause_up_to_a_minute() {
    assertThat(pause(8, 8, 8, false)).isEqualTo(Duration.ofSeconds(8));
    assertThat(pause(11, 11, 11, false)).isEqualTo(Duration.ofMinutes(1));
    assertThat(pause(4000, 4000, 4000, false)).isEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void a_pause_is_over_when_its_time_has_passed() {
    var tries =
        new Tries(8, 8, 8, false, Optional.of(NOW), Optional.of(NOW)).pause(NOW.plusSeconds(8));

    assertThat(tries).isZero();
  }

  @Test
  void an_account_under_attack_from_elsewhere_lets_in_whoever_has_not_failed() {
    assertThat(pause(0, 0, 1_000_000, false)).isZero();
    assertThat(pause(0, 0, 1_000_000, true)).isZero();
  }

  @Test
  void an_account_under_attack_gives_each_unknown_place_one_free_try() {
    assertThat(pause(1, 1, 100, false)).isPositive();
    assertThat(pause(1, 1, 99, false)).isZero();
    assertThat(pause(9, 9, 100, true)).isZero();
  }

  @Test
  void a_place_that_tries_many_accounts_waits_at_those_it_has_never_signed_in_to() {
    assertThat(pause(0, 50, 0, false)).isPositive();
    assertThat(pause(0, 49, 0, false)).isZero();
    assertThat(pause(0, 5000, 0, true)).isZero();
  }
}
