package uk.muster.access.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.muster.access.posts.PeopleWithPosts.SYSTEM;
import static uk.muster.access.posts.PeopleWithPosts.force;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.access.Access;
import uk.muster.access.Scope;
import uk.muster.reference.Reference;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotAllowed;
import uk.muster.shared.Period;
import uk.muster.shared.Right;
import uk.muster.shared.Role;

/// A region sees how many; it sees who where the force says so, and only while it does.
@MusterTest
class SharingsTest {
  private static final ForceId NORFOLK = new ForceId("norfolk");
  private static final String REGION = "region-eastern";

  @Autowired Access access;
  @Autowired Sharings sharings;
  @Autowired Reference reference;
  @Autowired Clock clock;
  @Autowired Acting acting;
  @Autowired JdbcClient sql;

  private Actor lead;

  @BeforeEach
  void norfolkAndSuffolkHaveOnePersonEach() {
    reference.load(SYSTEM);
    for (var force : Set.of("norfolk", "suffolk")) {
      acting.commit(
          Actor.system("test", Set.of(new ForceId(force))),
          () ->
              sql.sql(
                      "insert into workforce.person (force_id, person_id) values (?, 'S1')"
                          + " on conflict do nothing")
                  .param(force)
                  .update());
    }
    var people = new PeopleWithPosts(access);
    lead = people.person("sharing.lead", Role.SPR_LEAD, force("norfolk"));
    people.person("sharing.region", Role.REGIONAL_COORDINATOR, new Scope.OfRegion(REGION));
    people.person(
        "sharing.unit", Role.REGIONAL_COORDINATOR, new Scope.OfRegionalUnit("rocu-ersou"));
    people.person("sharing.nation", Role.NATIONAL_COORDINATOR, new Scope.OfNation());
    if (sharings.list(lead).stream().anyMatch(one -> !one.ended())) {
      sharings.end(lead, NORFOLK, REGION);
    }
  }

  private Actor now(String account) {
    return access.actor(SYSTEM, account, "127.0.0.1").orElseThrow();
  }

  private long peopleSeen(String account) {
    return acting.rollBack(
        now(account),
        () ->
            sql.sql(
                    "select count(1) from workforce.person where force_id in ('norfolk',"
                        + " 'suffolk')")
                .query(Long.class)
                .single());
  }

  private Period aMonth() {
    var today = LocalDate.now(clock);
    return new Period(today, today.plusMonths(1));
  }

  @Test
  void a_region_sees_nobody_until_the_force_shares_and_then_that_force_alone() {
    assertThat(peopleSeen("sharing.region")).isZero();
    assertThat(now("sharing.region").can(Right.READ_PEOPLE)).isFalse();

    assertThat(sharings.share(lead, NORFOLK, REGION, aMonth(), "a large event"))
        .isEqualTo(new SharingOutcome.Shared());

    assertThat(peopleSeen("sharing.region")).isEqualTo(1);
    assertThat(now("sharing.region").forcesWith(Right.READ_PEOPLE)).containsExactly(NORFOLK);
    assertThat(peopleSeen("sharing.unit")).as("another organisation of the force").isZero();
    assertThat(peopleSeen("sharing.nation")).isZero();

    sharings.end(lead, NORFOLK, REGION);

    assertThat(peopleSeen("sharing.region")).isZero();
  }

  @Test
  void nobody_but_the_forces_own_lead_shares() {
    for (var role : Role.values()) {
      if (role != Role.SYSTEM && role != Role.SPR_LEAD) {
        assertThatThrownBy(
                () -> sharings.share(Acting.actor(role, "norfolk"), NORFOLK, REGION, aMonth(), "x"))
            .as(role.name())
            .isInstanceOf(NotAllowed.class);
      }
    }
    var suffolk = Acting.actor(Role.SPR_LEAD, "suffolk");
    assertThatThrownBy(() -> sharings.share(suffolk, NORFOLK, REGION, aMonth(), "x"))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() ->
            acting.rollBack(
                suffolk,
                () ->
                    sql.sql(
                            """
                            insert into access.sharing (force_id, region, from_on, to_on,
                              reason, shared_by, shared_at)
                            values ('norfolk', 'region-eastern', current_date,
                              current_date + 7, 'x', 'x', now())\
                            """)
                        .update()))
        .as("the database too")
        .rootCause()
        .hasMessageContaining("row-level security");
  }

  @Test
  void it_is_shared_with_an_own_region_within_a_year_and_once() {
    var today = LocalDate.now(clock);

    assertThat(sharings.share(lead, NORFOLK, "region-wales", aMonth(), "x"))
        .isEqualTo(new SharingOutcome.NotItsRegion("region-wales"));
    assertThat(
            sharings.share(
                lead, NORFOLK, REGION, new Period(today, today.plusYears(2)), "for ever"))
        .isEqualTo(new SharingOutcome.OutsideAYear());
    sharings.share(lead, NORFOLK, REGION, aMonth(), "x");
    assertThat(sharings.share(lead, NORFOLK, REGION, aMonth(), "x"))
        .isEqualTo(new SharingOutcome.SharedAlready(REGION));
  }
}
