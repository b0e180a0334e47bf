package uk.muster.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.muster.Acting.actor;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.shared.Actor;
import uk.muster.shared.NotAllowed;
import uk.muster.shared.Role;

@MusterTest
class ReferenceTest {
  private static final Actor LOADER = Actor.system("reference", List.of());

  @Autowired private Reference reference;
  @Autowired private CatalogueStore store;
  @Autowired private JdbcClient sql;
  @Autowired private Acting acting;

  @Test
  void the_tables_hold_the_files_and_the_same_files_are_not_loaded_twice() {
    reference.load(LOADER);

    assertThat(reference.load(LOADER)).isFalse();
    assertThat(reference.loaded(LOADER).orElseThrow().hash())
        .isEqualTo(reference.catalogue(LOADER).hash());
    assertThat(
            counts(
                """
                select 'force' as name, count(*) from reference.force where in_catalogue
                union all select 'skill', count(*) from reference.skill where in_catalogue
                union all select 'member', count(*) from reference.grouping_member
                union all select 'threat', count(*) from reference.threat where in_catalogue\
                """))
        .isEqualTo(Map.of("force", 43L, "skill", 61L, "member", 129L, "threat", 18L));
  }

  @Test
  void the_roles_of_a_unit_stand_in_order_with_ranks_and_skills() {
    reference.load(LOADER);

    List<String> roles =
        acting.commit(
            LOADER,
            () ->
                sql.sql(
                        """
                        select people || ' ' || code || ' ' || array_to_string(ranks, '/') || ' '
                          || array_to_string(skills, '+')
                        from reference.unit_type_role
                        where unit_type = 'psu-with-medics' order by position\
                        """)
                    .query(String.class)
                    .list());

    assertThat(roles)
        .containsExactly(
            "1 inspector INSP PO-L2",
            "3 sergeant PS PO-L2",
            "18 constable PC PO-L2",
            "3 driver PC PO-L2+PO-DRIVER",
            "2 medic PC/PS PO-L2+PO-MEDIC");
  }

  @Test
  void a_code_that_left_the_files_stays_for_history() {
    reference.load(LOADER);

    List<Boolean> kept =
        acting.rollBack(
            LOADER,
            () -> {
              sql.sql(
                      """
                      insert into reference.skill
                        (code, name, family, level, confirm, source, in_catalogue)
                      values ('OLD-SKILL', 'Gone', 'x', '', false, 'test', true)\
                      """)
                  .update();
              store.save(reference.catalogue(LOADER), "test");
              return sql.sql("select in_catalogue from reference.skill where code = 'OLD-SKILL'")
                  .query(Boolean.class)
                  .list();
            });

    assertThat(kept).containsExactly(false);
  }

  @Test
  void a_planner_cannot_load_the_catalogue() {
    assertThatThrownBy(() -> reference.load(actor(Role.PLANNER, "leicestershire")))
        .isInstanceOf(NotAllowed.class);
  }

  private Map<String, Long> counts(String query) {
    return acting.commit(
        LOADER,
        () ->
            sql
                .sql(query)
                .query((row, _) -> Map.entry(row.getString(1), row.getLong(2)))
                .list()
                .stream()
                .collect(
                    java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }
}
