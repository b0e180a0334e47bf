package uk.muster.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.muster.Acting;
import uk.muster.shared.Role;

/// Everybody begins where their work does.
class HomePagesTest {
  private static String home(Role role) {
    return new HomePages().home(Acting.actor(role, "kent"));
  }

  @Test
  void the_lead_on_the_requirement_begins_at_the_grid_and_the_others_at_their_own_work() {
    assertThat(home(Role.SPR_LEAD)).isEqualTo("redirect:/assessment");
    assertThat(home(Role.PLANNER)).isEqualTo("redirect:/readiness");
    assertThat(home(Role.ADMINISTRATOR)).isEqualTo("redirect:/accounts");
    assertThat(home(Role.AUDITOR)).isEqualTo("redirect:/audit");
  }
}
