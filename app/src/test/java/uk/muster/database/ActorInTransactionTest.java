package uk.muster.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;
import uk.muster.shared.Role;

/// What PostgreSQL is told of an actor is what the actor may do, right by right.
@MusterTest
class ActorInTransactionTest {
  private static final Set<ForceId> REGION = Set.of(new ForceId("kent"), new ForceId("surrey"));

  @Autowired Acting acting;
  @Autowired JdbcClient sql;

  @Test
  void each_right_of_each_role_is_told_with_its_forces() {
    for (var role : Role.values()) {
      var actor =
          new Actor(
              "test.told",
              "a post",
              role,
              "region-south-east",
              REGION,
              Set.of(new ForceId("kent")),
              role.ceiling(),
              "local");
      acting.rollBack(
          actor,
          () -> {
            for (var right : Right.values()) {
              assertThat(told("muster.%s_forces".formatted(right.setting())))
                  .as("%s of %s", right, role)
                  .isEqualTo(
                      actor.forcesWith(right).stream()
                          .map(ForceId::value)
                          .sorted()
                          .collect(Collectors.joining(",")));
            }
            assertThat(told("muster.account")).isEqualTo("test.told");
            assertThat(told("muster.organisation")).isEqualTo("region-south-east");
            assertThat(told("muster.marking")).isEqualTo(role.ceiling().words());
            return "";
          });
    }
  }

  @Test
  void no_two_rights_share_a_setting() {
    assertThat(Arrays.stream(Right.values()).map(Right::setting)).doesNotHaveDuplicates();
  }

  @Test
  void nothing_told_outlives_the_transaction() {
    acting.commit(Acting.actor(Role.PLANNER, "kent"), () -> told("muster.people_forces"));

    assertThat(told("muster.people_forces")).isEmpty();
    assertThat(told("muster.marking")).isEmpty();
  }

  private String told(String setting) {
    return sql.sql("select coalesce(current_setting(:name, true), '')")
        .param("name", setting)
        .query(String.class)
        .single();
  }
}
