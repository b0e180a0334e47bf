package uk.muster.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import uk.muster.access.Scope;
import uk.muster.shared.ForceId;
import uk.muster.shared.Role;

/// Every page, wide and narrow: one heading, nothing that axe finds, no sideways scroll.
@Journey
class EveryPageTest {
  private static final ForceId LEICESTERSHIRE = new ForceId("leicestershire");

  @Autowired Town town;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mappings;

  @LocalServerPort int port;

  @BeforeEach
  void load() {
    town.load();
  }

  /// Pages that other tests of this class and {@link RegisterPagesInTheBrowserTest} look at.
  private static final List<String> ELSEWHERE =
      List.of(
          "/audit",
          "/audit/through",
          "/imports/7",
          "/imports/7/missing",
          "/imports/7/undo",
          "/people/leicestershire/L1",
          "/quarantine",
          "/quarantine/7",
          "/readiness",
          "/readiness/regions/region-east-midlands",
          "/reference/unit-types/psu",
          "/sign-in");

  /// What answers without a page, or leads on to one.
  private static final List<String> NO_PAGES =
      List.of("/", "/control-room", "/health", "/error", "/assets/**", "/**", "/webjars/**");

  static Stream<Arguments> pages() {
    return Stream.of(
            "readiness-force /readiness/leicestershire",
            "readiness-people /readiness/leicestershire/people?unit=psu&on=2013-09-30&roles=driver",
            "readiness-units /readiness/leicestershire/units?unit=psu&on=2013-09-30",
            "control-room /control-room/leicestershire",
            "people /people",
            "people-expiring /people/expiring?days=90",
            "skills /skills?on=2013-09-30",
            "succession /succession",
            "succession-force /succession/leicestershire?unit=psu",
            "succession-people /succession/leicestershire/people?unit=psu",
            "take-up /training/take-up",
            "take-up-forces /training/take-up/forces",
            "requirements /training/requirements",
            "training-together /training/together",
            "training /training",
            "training-calendar /training/calendar?month=2013-10",
            "vehicles /vehicles",
            "imports /imports",
            "transfer /transfers?of=leicestershire/L13-0001",
            "commitments /readiness/leicestershire/commitments?unit=psu",
            "changes /readiness/leicestershire/changes?unit=psu&on=2013-09-30&day=2013-10-20",
            "worked-cases /worked-cases",
            "leicestershire /worked-cases/leicestershire-2013",
            "west-midlands /worked-cases/west-midlands-2016",
            "your-sessions /your-sessions",
            "roles /roles",
            "reference /reference",
            "reference-unit-types /reference/unit-types",
            "reference-definitions /reference/definitions")
        .map(line -> line.split(" "))
        .flatMap(
            parts -> Stream.of(1280, 320).map(width -> Arguments.of(parts[0], parts[1], width)));
  }

  @Test
  void no_page_is_forgotten() {
    var looked =
        Stream.concat(pages().map(one -> one.get()[1].toString()), ELSEWHERE.stream())
            .map(path -> PathContainer.parsePath(path.replaceFirst("\\?.*", "")))
            .toList();

    var forgotten =
        mappings.getHandlerMethods().keySet().stream()
            .filter(mapping -> answersGet(mapping.getMethodsCondition().getMethods()))
            .flatMap(mapping ->
                Objects.requireNonNull(mapping.getPathPatternsCondition()).getPatterns().stream())
            .filter(pattern -> !pattern.getPatternString().endsWith(".csv"))
            .filter(pattern -> !NO_PAGES.contains(pattern.getPatternString()))
            .filter(pattern -> looked.stream().noneMatch(pattern::matches));

    assertThat(forgotten).isEmpty();
  }

  private static boolean answersGet(Set<RequestMethod> methods) {
    return methods.isEmpty() || methods.contains(RequestMethod.GET);
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
      visit.open("/audit/through?subject=people.csv").isSound("audit-through");
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
