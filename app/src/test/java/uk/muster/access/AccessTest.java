package uk.muster.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotAllowed;
import uk.muster.shared.Period;
import uk.muster.shared.Role;

@MusterTest
class AccessTest {
  private static final Actor ADMINISTRATOR = Acting.actor(Role.ADMINISTRATOR);
  private static final Actor READER = Actor.system("sign-in", Set.of());
  private static final Post PLANNER_OF_LEICESTERSHIRE =
      new Post(
          "Planner, Leicestershire",
          Role.PLANNER,
          new Scope.OfForce(new ForceId("leicestershire")),
          new Period(LocalDate.of(2020, 1, 1), Period.OPEN));

  @Autowired Access access;

  @Test
  void an_opened_account_is_found_with_its_post() {
    access.open(ADMINISTRATOR, "access.one", "{noop}x", PLANNER_OF_LEICESTERSHIRE, false);

    var found = access.find(READER, "access.one");

    assertThat(found).isPresent();
    assertThat(found.get().posts())
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
        .containsExactly(PLANNER_OF_LEICESTERSHIRE);
  }

  @Test
  void a_name_that_is_taken_is_left_as_it_is() {
    access.open(ADMINISTRATOR, "access.two", "{noop}first", PLANNER_OF_LEICESTERSHIRE, false);

    var again =
        access.open(ADMINISTRATOR, "access.two", "{noop}second", PLANNER_OF_LEICESTERSHIRE, false);

    assertThat(again).isEqualTo(new AccountOutcome.NameTaken("access.two"));
    assertThat(access.find(READER, "access.two").orElseThrow().passwordHash())
        .isEqualTo("{noop}first");
  }

  @Test
  void a_name_with_a_space_cannot_be_used() {
    assertThat(access.open(ADMINISTRATOR, "a b", "{noop}x", PLANNER_OF_LEICESTERSHIRE, false))
        .isInstanceOf(AccountOutcome.NameUnusable.class);
  }

  @Test
  void a_planner_opens_no_account_and_sees_no_other() {
    var planner = Acting.actor(Role.PLANNER, "leicestershire");

    assertThatThrownBy(
            () -> access.open(planner, "access.three", "x", PLANNER_OF_LEICESTERSHIRE, false))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> access.find(planner, "access.one")).isInstanceOf(NotAllowed.class);
  }

  @Test
  void a_post_that_ended_gives_no_actor() {
    var ended =
        new Post(
            "Planner, once",
            Role.PLANNER,
            new Scope.OfForce(new ForceId("kent")),
            new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31)));
    access.open(ADMINISTRATOR, "access.ended", "{noop}x", ended, false);

    assertThat(access.actor(READER, "access.ended", "127.0.0.1")).isEmpty();
  }

  @Test
  void a_post_in_a_region_covers_the_forces_of_the_region() {
    var post =
        new Post(
            "Regional coordinator, East Midlands",
            Role.REGIONAL_COORDINATOR,
            new Scope.OfRegion("region-east-midlands"),
            new Period(LocalDate.of(2020, 1, 1), Period.OPEN));
    access.open(ADMINISTRATOR, "access.region", "{noop}x", post, false);

    var actor = access.actor(READER, "access.region", "127.0.0.1").orElseThrow();

    assertThat(actor.forces()).hasSize(5).contains(new ForceId("leicestershire"));
  }
}
