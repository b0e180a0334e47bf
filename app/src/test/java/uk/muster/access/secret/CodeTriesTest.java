package uk.muster.access.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CodeTriesTest {
  private static final Instant NOW = Instant.parse("2026-11-28T09:00:00Z");

  private static Duration pause(int ofPlace, int ofAccount, boolean known) {
    return new CodeTries(
            ofPlace,
            ofAccount,
            known,
            ofPlace == 0 ? Optional.empty() : Optional.of(NOW),
            ofAccount == 0 ? Optional.empty() : Optional.of(NOW))
        .pause(NOW);
  }

  @Test
  void five_wrong_codes_are_free_and_the_sixth_waits_a_minute() {
    assertThat(pause(4, 4, false)).isZero();
    assertThat(pause(5, 5, false)).isEqualTo(Duration.ofMinutes(1));
    assertThat(pause(5, 5, true)).isEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void an_account_under_attack_lets_one_unknown_place_try_a_minute_however_many_there_are() {
    assertThat(pause(0, 20, false)).isEqualTo(Duration.ofMinutes(1));
    assertThat(pause(0, 19, false)).isZero();
  }

  @Test
  void the_owner_tries_on_from_where_the_account_has_signed_in_before() {
    assertThat(pause(0, 1_000_000, true)).isZero();
  }
}
