package uk.muster.actions;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.shared.Classification;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;

/// Reads actions by what asked for them.
@Repository
class ActionLogStore {
  private final JdbcClient sql;

  ActionLogStore(JdbcClient sql) {
    this.sql = sql;
  }

  List<Action> askedBy(ForceId force, Set<String> kinds, LocalDate on) {
    return sql.sql(
            """
            select a.force_id, a.code, a.name, a.owner, a.asked_by, a.due, a.state, a.progress,
              a.evidence, a.cost, a.recurs, a.completed_on, a.marking, a.handling
            from actions.action a
            where a.force_id = :force and a.recorded_to = 'infinity'
              and a.valid_from <= :on and a.valid_to >= :on and a.ended_on >= :on
              and split_part(a.asked_by, '/', 1) = any(:kinds)
            order by a.due_sort nulls last, a.code\
            """)
        .param("force", force.value())
        .param("on", on)
        .param("kinds", kinds.toArray(String[]::new))
        .query((row, _) ->
            new Action(
                new ForceId(row.getString("force_id")),
                row.getString("code"),
                row.getString("name"),
                row.getString("owner"),
                row.getString("asked_by"),
                row.getString("due"),
                row.getString("state"),
                row.getString("progress"),
                row.getString("evidence"),
                row.getString("cost"),
                row.getString("recurs"),
                row.getString("completed_on"),
                new Classification(
                    Marking.of(row.getString("marking")), row.getString("handling"))))
        .list();
  }
}
