package uk.muster.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Each role with each right, for the own force, another force, a region and the nation. What is
/// expected is written here a second time, by right, so that a slip in the table is a slip twice.
class RoleTableTest {
  private static final ForceId OWN = new ForceId("leicestershire");
  private static final ForceId NEIGHBOUR = new ForceId("derbyshire");
  private static final ForceId FAR = new ForceId("kent");
  private static final Set<ForceId> REGION = Set.of(OWN, NEIGHBOUR);
  private static final Set<ForceId> NATION = Set.of(OWN, NEIGHBOUR, FAR);

  private static final String WHO_MAY =
      """
      READ_COUNTS: SPR_LEAD BUSINESS_LEAD PLANNER CONTROL_ROOM_SUPERVISOR REGIONAL_COORDINATOR \
      NATIONAL_COORDINATOR TRAINING_MANAGER EQUIPMENT_MANAGER RISK_ANALYST FINANCE \
      COMMISSIONERS_READER INSPECTOR
      READ_PEOPLE: PLANNER CONTROL_ROOM_SUPERVISOR TRAINING_MANAGER
      CHANGE_REGISTERS: PLANNER
      CHANGE_TRAINING: PLANNER TRAINING_MANAGER
      READ_EQUIPMENT: SPR_LEAD BUSINESS_LEAD PLANNER CONTROL_ROOM_SUPERVISOR TRAINING_MANAGER \
      EQUIPMENT_MANAGER
      CHANGE_EQUIPMENT: PLANNER EQUIPMENT_MANAGER
      CHANGE_COMMITMENTS: SPR_LEAD PLANNER
      READ_CAPABILITY: SPR_LEAD BUSINESS_LEAD PLANNER CONTROL_ROOM_SUPERVISOR \
      REGIONAL_COORDINATOR NATIONAL_COORDINATOR TRAINING_MANAGER EQUIPMENT_MANAGER RISK_ANALYST \
      FINANCE INSPECTOR
      CHANGE_CAPABILITY: SPR_LEAD BUSINESS_LEAD PLANNER
      READ_RISKS: SPR_LEAD BUSINESS_LEAD PLANNER REGIONAL_COORDINATOR NATIONAL_COORDINATOR \
      RISK_ANALYST INSPECTOR
      CHANGE_RISKS: BUSINESS_LEAD RISK_ANALYST
      READ_ASSESSMENTS: SPR_LEAD BUSINESS_LEAD PLANNER REGIONAL_COORDINATOR NATIONAL_COORDINATOR \
      RISK_ANALYST FINANCE INSPECTOR
      ANSWER_ASSESSMENTS: SPR_LEAD BUSINESS_LEAD
      REVIEW_ASSESSMENTS: SPR_LEAD PLANNER
      SIGN_ASSESSMENTS: SPR_LEAD
      RUN_CAMPAIGNS: SPR_LEAD PLANNER REGIONAL_COORDINATOR NATIONAL_COORDINATOR
      CHANGE_FRAMEWORKS: SPR_LEAD BUSINESS_LEAD NATIONAL_COORDINATOR
      READ_GOVERNANCE: SPR_LEAD BUSINESS_LEAD PLANNER REGIONAL_COORDINATOR NATIONAL_COORDINATOR \
      RISK_ANALYST FINANCE COMMISSIONERS_READER INSPECTOR
      CHANGE_GOVERNANCE: SPR_LEAD PLANNER
      READ_INSPECTIONS: SPR_LEAD BUSINESS_LEAD PLANNER INSPECTOR
      ANSWER_INSPECTIONS: SPR_LEAD BUSINESS_LEAD PLANNER
      CHANGE_INSPECTIONS: INSPECTOR
      SHARE_NAMES: SPR_LEAD
      READ_POSTS: SPR_LEAD AUDITOR ADMINISTRATOR
      MANAGE_ACCOUNTS: ADMINISTRATOR
      READ_AUDIT: AUDITOR
      """;

  private static final List<Role> ROLES =
      Arrays.stream(Role.values()).filter(role -> role != Role.SYSTEM).toList();

  static Stream<Arguments> cells() {
    return WHO_MAY
        .lines()
        .map(line -> line.split(": ", -1))
        .flatMap(parts -> {
          var may = List.of(parts[1].split(" ", -1));
          return ROLES.stream()
              .map(role -> Arguments.of(role, Right.valueOf(parts[0]), may.contains(role.name())));
        });
  }

  private static Actor holding(Role role, Set<ForceId> forces) {
    return new Actor("a", "a post", role, forces, "local");
  }

  @Test
  void every_right_is_expected_of_every_role() {
    assertThat(cells()).hasSize(ROLES.size() * Right.values().length);
    assertThat(ROLES).hasSize(14);
  }

  @ParameterizedTest
  @MethodSource("cells")
  void a_right_holds_for_the_forces_of_the_post_and_no_other(Role role, Right right, boolean may) {
    var inForce = holding(role, Set.of(OWN));
    var inRegion = holding(role, REGION);
    var inNation = holding(role, NATION);

    assertThat(inForce.can(right)).isEqualTo(may);
    assertThat(inForce.can(right, OWN)).as("own force").isEqualTo(may);
    assertThat(inForce.can(right, NEIGHBOUR)).as("other force").isFalse();
    assertThat(inRegion.forcesWith(right)).as("region").isEqualTo(may ? REGION : Set.of());
    assertThat(inRegion.can(right, FAR)).as("outside the region").isFalse();
    assertThat(inNation.forcesWith(right)).as("nation").isEqualTo(may ? NATION : Set.of());
  }

  @Test
  void only_a_regional_coordinator_sees_who_and_only_where_the_force_shares() {
    for (var role : ROLES) {
      var actor =
          new Actor(
              "a", "a post", role, "region", REGION, Set.of(NEIGHBOUR), role.ceiling(), "local");
      for (var right : Right.values()) {
        if (role.reach(right) == Reach.SHARED) {
          assertThat(actor.forcesWith(right)).isEqualTo(Set.of(NEIGHBOUR));
        } else {
          assertThat(actor.forcesWith(right)).isEqualTo(holding(role, REGION).forcesWith(right));
        }
      }
      assertThat(role.reach(Right.READ_PEOPLE) == Reach.SHARED)
          .isEqualTo(role == Role.REGIONAL_COORDINATOR);
    }
  }

  @ParameterizedTest
  @MethodSource("cells")
  void a_post_limited_to_official_has_no_right_over_what_is_more_sensitive(
      Role role, Right right, boolean may) {
    var limited =
        new Actor("a", "a post", role, "", Set.of(OWN), Set.of(), Marking.OFFICIAL, "local");

    assertThat(limited.can(right, OWN)).isEqualTo(may && right.least() == Marking.OFFICIAL);
  }

  @Test
  void no_post_sees_more_than_its_role() {
    assertThatThrownBy(() ->
            new Actor(
                "a",
                "a post",
                Role.COMMISSIONERS_READER,
                "",
                Set.of(OWN),
                Set.of(),
                Marking.OFFICIAL_SENSITIVE,
                "local"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void who_changes_something_may_read_it() {
    var pairs =
        Set.of(
            List.of(Right.CHANGE_REGISTERS, Right.READ_PEOPLE),
            List.of(Right.CHANGE_TRAINING, Right.READ_PEOPLE),
            List.of(Right.CHANGE_EQUIPMENT, Right.READ_EQUIPMENT),
            List.of(Right.CHANGE_COMMITMENTS, Right.READ_COUNTS),
            List.of(Right.CHANGE_CAPABILITY, Right.READ_CAPABILITY),
            List.of(Right.CHANGE_RISKS, Right.READ_RISKS),
            List.of(Right.ANSWER_ASSESSMENTS, Right.READ_ASSESSMENTS),
            List.of(Right.REVIEW_ASSESSMENTS, Right.READ_ASSESSMENTS),
            List.of(Right.SIGN_ASSESSMENTS, Right.READ_ASSESSMENTS),
            List.of(Right.RUN_CAMPAIGNS, Right.READ_ASSESSMENTS),
            List.of(Right.CHANGE_GOVERNANCE, Right.READ_GOVERNANCE),
            List.of(Right.SHARE_NAMES, Right.READ_POSTS),
            List.of(Right.MANAGE_ACCOUNTS, Right.READ_POSTS));
    for (var role : ROLES) {
      assertThat(pairs)
          .filteredOn(pair -> role.rights().contains(pair.getFirst()))
          .allMatch(pair -> role.rights().contains(pair.getLast()));
    }
  }

  @Test
  void a_table_with_a_slip_is_refused() {
    var good = text();

    assertThat(RoleTable.read(good)).hasSize(Role.values().length);
    for (var bad :
        List.of(
            good.replaceFirst(",yes", ",maybe"),
            good.replaceFirst("read counts,", ""),
            good.replaceFirst("(?m)^PLANNER.*\n", ""),
            good + good.lines().toList().getLast() + "\n",
            good.replaceFirst("OFFICIAL-SENSITIVE", "SECRET"),
            good.replaceFirst("force\\|department", "force|guild"))) {
      assertThatThrownBy(() -> RoleTable.read(bad)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static String text() {
    try (var in = RoleTableTest.class.getResourceAsStream("/roles.csv")) {
      return new String(
          java.util.Objects.requireNonNull(in).readAllBytes(),
          java.nio.charset.StandardCharsets.UTF_8);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
