package uk.muster.access.posts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.shared.ForceId;

@Repository
class SharingStore {
  private final JdbcClient sql;

  SharingStore(JdbcClient sql) {
    this.sql = sql;
  }

  /// What the actor may see of what was ever shared, the newest first.
  List<Sharing> list() {
    return sql.sql(
            """
            select force_id, region, from_on, to_on, reason, shared_by, shared_at,
              ended_at is not null as ended
            from access.sharing order by shared_at desc\
            """)
        .query(SharingStore::sharing)
        .list();
  }

  void add(Sharing sharing) {
    sql.sql(
            """
            insert into access.sharing
              (force_id, region, from_on, to_on, reason, shared_by, shared_at)
            values (:force, :region, :from, :to, :reason, :by, :at)\
            """)
        .param("force", sharing.force().value())
        .param("region", sharing.region())
        .param("from", sharing.dates().from())
        .param("to", sharing.dates().to())
        .param("reason", sharing.reason())
        .param("by", sharing.sharedBy())
        .param("at", Timestamp.from(sharing.sharedAt()))
        .update();
  }

  /// How many were ended.
  int end(ForceId force, String region, Instant at, String by) {
    return sql.sql(
            """
            update access.sharing set ended_at = :at, ended_by = :by
            where force_id = :force and region = :region and ended_at is null\
            """)
        .param("at", Timestamp.from(at))
        .param("by", by)
        .param("force", force.value())
        .param("region", region)
        .update();
  }

  private static Sharing sharing(ResultSet row, int number) throws SQLException {
    return new Sharing(
        new ForceId(row.getString("force_id")),
        row.getString("region"),
        PostStore.period(row, "from_on", "to_on"),
        row.getString("reason"),
        row.getString("shared_by"),
        row.getTimestamp("shared_at").toInstant(),
        row.getBoolean("ended"));
  }
}
