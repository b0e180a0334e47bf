package uk.muster.assessment.reminder;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.assessment.answer.AssessmentId;
import uk.muster.shared.ForceId;

/// Of what somebody was reminded, so that it is once.
@Repository
class ReminderStore {
  private final JdbcClient sql;

  ReminderStore(JdbcClient sql) {
    this.sql = sql;
  }

  /// Keeps that somebody is reminded; false when that was done before.
  boolean first(ForceId force, Reminder reminder, Instant at) {
    return sql.sql(
                """
                insert into assessment.reminder (force_id, account, about, due, overdue, sent_at)
                values (:force, :account, :about, :due, :overdue, :at) on conflict do nothing\
                """)
            .param("force", force.value())
            .param("account", reminder.account())
            .param("about", reminder.about())
            .param("due", reminder.due())
            .param("overdue", reminder.overdue())
            .param("at", Timestamp.from(at))
            .update()
        == 1;
  }

  /// When somebody was last reminded of each assessment, where the actor may see it.
  Map<AssessmentId, Instant> last() {
    var last = new HashMap<AssessmentId, Instant>();
    sql.sql(
            """
            select force_id, split_part(about, '/', 2) campaign, split_part(about, '/', 3) threat,
              max(sent_at) sent_at
            from assessment.reminder where about like 'assessments/%' group by 1, 2, 3\
            """)
        .query((row, _) ->
            last.put(
                new AssessmentId(
                    new ForceId(row.getString("force_id")),
                    row.getString("campaign"),
                    row.getString("threat")),
                row.getTimestamp("sent_at").toInstant()))
        .list();
    return last;
  }
}
