package uk.muster.site.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class HalfTest {
  private static final Instant NOW = Instant.parse("2026-11-28T09:00:00Z");

  @Test
  void half_way_in_lasts_ten_minutes() {
    var request = new MockHttpServletRequest();
    Half.begin(request, "leics.auditor", "password", "", NOW);

    assertThat(Half.of(request, NOW.plus(Duration.ofMinutes(9)))).isPresent();
    assertThat(Half.of(request, NOW.plus(Duration.ofMinutes(10)))).isEmpty();
  }

  @Test
  void who_is_in_is_no_longer_half_way() {
    var request = new MockHttpServletRequest();
    Half.begin(request, "leics.auditor", "password", "", NOW);
    Half.end(Objects.requireNonNull(request.getSession()));

    assertThat(Half.of(request, NOW)).isEmpty();
    assertThat(Half.of(new MockHttpServletRequest(), NOW)).isEmpty();
  }
}
