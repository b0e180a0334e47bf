package uk.muster.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.muster.access.Scope;
import uk.muster.shared.ForceId;
import uk.muster.shared.Role;

/// Every page, wide and narrow: one heading, nothing that axe finds, no sideways scroll.
@Journey
class EveryPageTest {
  private static final ForceId LEICESTERSHIRE = new ForceId("leicestershire");

  @Autowired Town town;
  @LocalServerPort int port;

  @BeforeEach
  void load() {
    town.load();
  }

  static Stream<Arguments> pages() {
    return Stream.of(
            "readiness-force /readiness/leicestershire",
            "readiness-people /readiness/leicestershire/people?unit=psu&on=2013-09-30&roles=driver",
            "readiness-units /readiness/leicestershire/units?unit=psu&on=2013-09-30",
            "control-room /control-room/leicestershire",
            "people /people",
            "people-expiring /people/expiring?days=90",
            "skills /skills?on=2013-09-30",
            "vehicles /vehicles",
            "imports /imports",
            "reference /reference",
            "reference-unit-types /reference/unit-types",
            "reference-definitions /reference/definitions")
        .map(line -> line.split(" "))
        .flatMap(
            parts -> Stream.of(1280, 320).map(width -> Arguments.of(parts[0], parts[1], width)));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void the_planners_pages_are_sound(String name, String path, int width) {
    try (var visit = Visit.by(town.planner("leicestershire"), port, width)) {
      visit.open(path);

      assertThat(visit.page().locator("h1").count()).isEqualTo(1);
      assertThat(visit.heading()).doesNotContain("went wrong", "Nothing is here");
      visit.isSound(name);
    }
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.ValueSource(ints = {1280, 320})
  void the_auditors_page_is_sound(int width) {
    var auditor = town.account("auditor.leics", Role.AUDITOR, new Scope.OfForce(LEICESTERSHIRE));
    try (var visit = Visit.by(auditor, port, width)) {
      visit.open("/audit");

      assertThat(visit.page().locator("h1").count()).isEqualTo(1);
      visit.isSound("audit");
    }
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.ValueSource(ints = {1280, 320})
  void a_regional_coordinators_pages_are_sound(int width) {
    var regional =
        town.account(
            "regional.em", Role.REGIONAL_COORDINATOR, new Scope.OfRegion("region-east-midlands"));
    try (var visit = Visit.by(regional, port, width)) {
      visit.open("/readiness/regions/region-east-midlands").isSound("readiness-region");
      assertThat(visit.page().locator("h1").count()).isEqualTo(1);
    }
  }
}
