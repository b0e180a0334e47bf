package uk.muster.plans;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.shared.ForceId;

/// Which plans in force say all that is needed at night.
@Repository
class PlansInForceStore {
  private static final String TRUE_ON =
      """
      %1$s.recorded_to = 'infinity' and %1$s.valid_from <= :on and %1$s.valid_to >= :on
        and %1$s.ended_on >= :on\
      """;

  private final JdbcClient sql;

  PlansInForceStore(JdbcClient sql) {
    this.sql = sql;
  }

  PlansInForce count(ForceId force, LocalDate on) {
    return sql.sql(
            """
            select count(1) as all_plans, count(1) filter (where p.triggers <> ''
              and exists (select from plans.first_command f where f.force_id = p.force_id
                and f.plan = p.code and %s)
              and exists (select from plans.call_out o where o.force_id = p.force_id
                and o.plan = p.code and %s)) as ready
            from plans.plan p where p.force_id = :force and p.status = 'in-force' and %s\
            """
                .formatted(TRUE_ON.formatted("f"), TRUE_ON.formatted("o"), TRUE_ON.formatted("p")))
        .param("force", force.value())
        .param("on", on)
        .query((row, _) -> new PlansInForce(row.getLong("all_plans"), row.getLong("ready")))
        .single();
  }
}
