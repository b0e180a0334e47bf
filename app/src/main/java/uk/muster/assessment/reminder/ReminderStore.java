package uk.muster.assessment.reminder;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
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
}
