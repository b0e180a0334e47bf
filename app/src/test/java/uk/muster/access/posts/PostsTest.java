package uk.muster.access.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.muster.access.posts.PeopleWithPosts.SYSTEM;
import static uk.muster.access.posts.PeopleWithPosts.force;
import static uk.muster.access.posts.PeopleWithPosts.post;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.access.Access;
import uk.muster.access.Post;
import uk.muster.access.Scope;
import uk.muster.reference.Reference;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.NotAllowed;
import uk.muster.shared.NotFound;
import uk.muster.shared.Period;
import uk.muster.shared.Role;

@MusterTest
class PostsTest {
  @Autowired Access access;
  @Autowired Posts posts;
  @Autowired Seats seats;
  @Autowired Organisations organisations;
  @Autowired Reference reference;
  @Autowired Acting acting;
  @Autowired JdbcClient sql;

  private Actor administrator;

  @BeforeEach
  void administratorOfSurrey() {
    reference.load(SYSTEM);
    var people = new PeopleWithPosts(access);
    administrator = people.person("posts.administrator", Role.ADMINISTRATOR, force("surrey"));
  }

  @Test
  void a_second_post_is_a_second_seat_until_it_is_ended() {
    new PeopleWithPosts(access).person("posts.two", Role.FINANCE, force("surrey"));

    var given = posts.give(administrator, "posts.two", post(Role.PLANNER, force("surrey")));

    assertThat(given).isEqualTo(new PostOutcome.Given("posts.two"));
    var two = seats.list(SYSTEM, "posts.two", "127.0.0.1");
    assertThat(two).extracting(seat -> seat.post().role()).contains(Role.FINANCE, Role.PLANNER);
    assertThat(two).extracting(Seat::key).doesNotHaveDuplicates();

    two.stream()
        .filter(seat -> seat.post().role() == Role.PLANNER)
        .forEach(seat -> posts.end(administrator, seat.post().id()));

    assertThat(seats.list(SYSTEM, "posts.two", "127.0.0.1"))
        .extracting(seat -> seat.post().role())
        .containsExactly(Role.FINANCE);
  }

  @Test
  void an_administrator_gives_posts_in_the_own_force_only() {
    new PeopleWithPosts(access).person("posts.three", Role.FINANCE, force("surrey"));

    for (var scope :
        Set.of(force("kent"), new Scope.OfRegion("region-south-east"), new Scope.OfNation())) {
      var role =
          scope instanceof Scope.OfRegion
              ? Role.REGIONAL_COORDINATOR
              : scope instanceof Scope.OfNation ? Role.NATIONAL_COORDINATOR : Role.PLANNER;

      assertThatThrownBy(() -> posts.give(administrator, "posts.three", post(role, scope)))
          .isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> acting.rollBack(administrator, () -> insert(role, scope)))
          .as("the database too")
          .rootCause()
          .hasMessageContaining("row-level security");
    }
  }

  private int insert(Role role, Scope scope) {
    return sql.sql(
            """
            insert into access.post (account, title, role, scope_kind, scope, from_on)
            values ('posts.three', 'x', ?, ?, ?, '2026-01-01')\
            """)
        .params(role.name(), scope.kind(), scope.value())
        .update();
  }

  @Test
  void nobody_gives_a_post_to_themselves() {
    assertThat(
            posts.give(administrator, administrator.account(), post(Role.PLANNER, force("surrey"))))
        .isEqualTo(new PostOutcome.OwnAccount());
  }

  @Test
  void a_post_of_another_force_is_neither_listed_nor_ended_nor_read() {
    var people = new PeopleWithPosts(access);
    people.person("posts.kent", Role.PLANNER, force("kent"));
    var theirs = access.find(SYSTEM, "posts.kent").orElseThrow().posts().getFirst();
    var lead = people.person("posts.lead", Role.SPR_LEAD, force("surrey"));

    assertThat(posts.list(lead)).extracting(HeldPost::account).contains("posts.lead");
    assertThat(posts.list(lead)).extracting(HeldPost::account).doesNotContain("posts.kent");
    assertThat(posts.list(administrator))
        .extracting(HeldPost::account)
        .doesNotContain("posts.kent");
    assertThatThrownBy(() -> posts.end(administrator, theirs.id())).isInstanceOf(NotFound.class);
    for (var role : Role.values()) {
      var actor = Acting.actor(role, "surrey");
      if (role != Role.ADMINISTRATOR && role != Role.SYSTEM) {
        assertThat(acting.rollBack(actor, () -> postsOf("kent"))).as(role.name()).isZero();
      }
      if (role != Role.SYSTEM) {
        assertThat(acting.rollBack(actor, () -> endPostsOf("kent"))).as(role.name()).isZero();
      }
    }
  }

  private long postsOf(String force) {
    return sql.sql("select count(1) from access.post where force_id = ?")
        .param(force)
        .query(Long.class)
        .single();
  }

  private int endPostsOf(String force) {
    return sql.sql("update access.post set ended_at = now() where force_id = ?")
        .param(force)
        .update();
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"SYSTEM"},
      mode = EnumSource.Mode.EXCLUDE)
  void a_role_is_held_only_where_the_table_says(Role role) {
    var somewhere =
        Set.of(
            force("surrey"),
            new Scope.OfDepartment(new ForceId("surrey"), "planning"),
            new Scope.OfCommissionersOffice(new ForceId("surrey")),
            new Scope.OfRegion("region-south-east"),
            new Scope.OfRegionalUnit("rocu-serocu"),
            new Scope.OfNation(),
            new Scope.OfPartner("british-transport-police"));
    for (var scope : somewhere) {
      if (role.heldIn().contains(scope.organisationKind())) {
        assertThat(post(role, scope).scope()).isEqualTo(scope);
        assertThat(Scope.of(scope.kind(), scope.value())).isEqualTo(scope);
      } else {
        assertThatThrownBy(() -> post(role, scope)).isInstanceOf(IllegalArgumentException.class);
      }
    }
  }

  @Test
  void an_inspector_sees_the_forces_named_while_the_programme_lasts() {
    var named = new Scope.OfInspectorate(Set.of(new ForceId("kent"), new ForceId("surrey")));
    var dates = new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2099, 12, 31));
    var post =
        new Post(0, "Inspector", Role.INSPECTOR, named, dates, Marking.OFFICIAL_SENSITIVE, "2026");

    access.open(SYSTEM, "posts.inspector", "{noop}x", post, false);

    var actor = access.actor(SYSTEM, "posts.inspector", "127.0.0.1").orElseThrow();
    assertThat(actor.forces()).isEqualTo(named.forces());
    assertThatThrownBy(() -> new Post("Inspector", Role.INSPECTOR, named, dates))
        .hasMessageContaining("programme");
  }

  @Test
  void a_departments_post_covers_its_force_and_a_post_sees_no_more_than_its_role() {
    var people = new PeopleWithPosts(access);
    organisations.add(
        administrator,
        new ForceId("surrey"),
        uk.muster.shared.OrganisationKind.DEPARTMENT,
        "operations",
        "Operations");

    var planner =
        people.person(
            "posts.department",
            Role.PLANNER,
            new Scope.OfDepartment(new ForceId("surrey"), "operations"));
    var reader =
        people.person(
            "posts.commissioner",
            Role.COMMISSIONERS_READER,
            new Scope.OfCommissionersOffice(new ForceId("surrey")));

    assertThat(planner.forces()).containsExactly(new ForceId("surrey"));
    assertThat(reader.forces()).containsExactly(new ForceId("surrey"));
    assertThat(reader.ceiling()).isEqualTo(Marking.OFFICIAL);
    assertThat(organisations.tree(planner).find("surrey/operations")).isPresent();
    assertThat(organisations.tree(Acting.actor(Role.PLANNER, "kent")).find("surrey/operations"))
        .isEmpty();
  }

  @Test
  void a_force_stands_under_its_region_and_two_regional_units() {
    var tree = organisations.tree(administrator);

    assertThat(tree.above(tree.find("surrey").orElseThrow()))
        .extracting(Organisation::code)
        .containsExactlyInAnyOrder("region-south-east", "rocu-serocu", "ct-south-east");
    assertThat(tree.below("surrey")).extracting(Organisation::code).contains("commissioner-surrey");
  }
}
