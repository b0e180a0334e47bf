package uk.muster.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.muster.access.Scope;
import uk.muster.shared.Role;

/// A planner asks how many units the force can really form, and why not one more.
@Journey
class FromRegistersToReadinessTest {
  @Autowired Town town;
  @LocalServerPort int port;

  @BeforeEach
  void load() {
    town.load();
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 320})
  void leicestershire_in_2013_shows_the_four_figures(int width) {
    try (var visit = Visit.by(town.planner("leicestershire"), port, width)) {
      visit.open("/readiness/leicestershire?unit=psu&on=2013-09-30");

      assertThat(visit.heading()).contains("Leicestershire").contains("16");
      assertThat(visit.page().locator("main").innerText())
          .contains("15", "16", "5", "4 short")
          .contains("synthetic");
      visit.isSound("readiness-leicestershire-2013");
    }
  }

  @Test
  void with_medics_fewer_can_be_formed_and_the_page_says_why() {
    try (var visit = Visit.by(town.planner("leicestershire"), port, 1280)) {
      visit.open("/readiness/leicestershire?unit=psu-with-medics&on=2013-09-30");

      assertThat(visit.heading()).doesNotContain("16");
      assertThat(visit.page().locator("main").innerText()).containsIgnoringCase("medic");
      visit.isSound("readiness-leicestershire-2013-medics");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/readiness/kent",
        "/readiness/kent/people",
        "/readiness/no-such-force",
        "/control-room/kent",
        "/people/kent/K1"
      })
  void a_planner_learns_nothing_of_another_force(String path) {
    try (var visit = Visit.by(town.planner("leicestershire"), port, 1280)) {
      var status = visit.page().navigate("http://127.0.0.1:" + port + path).status();

      assertThat(status).isIn(403, 404);
      assertThat(visit.page().locator("main").innerText()).doesNotContain("units today");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 320})
  void a_national_coordinator_compares_forces(int width) {
    var national =
        town.account("national.readiness", Role.NATIONAL_COORDINATOR, new Scope.OfNation());
    try (var visit = Visit.by(national, port, width)) {
      visit.open("/readiness?unit=psu&on=2013-09-30");

      assertThat(visit.page().locator("main").innerText()).contains("Leicestershire");
      visit.isSound("readiness-nation");
    }
  }
}
