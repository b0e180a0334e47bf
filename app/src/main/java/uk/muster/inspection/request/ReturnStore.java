package uk.muster.inspection.request;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.shared.ForceId;

/// When forces answered a request: the registers keep every state of an answer.
@Repository
class ReturnStore {
  /// @param first when it was given first
  /// @param last when it was changed last; the same when it never was
  record Given(Instant first, Instant last) {}

  private final JdbcClient sql;

  ReturnStore(JdbcClient sql) {
    this.sql = sql;
  }

  Map<ForceId, Given> given(String request) {
    var given = new HashMap<ForceId, Given>();
    sql.sql(
            """
            select force_id, min(recorded_from) as first, max(recorded_from) as last
            from inspection.data_answer where request = :request group by force_id\
            """)
        .param("request", request)
        .query((row, _) ->
            given.put(
                new ForceId(row.getString("force_id")),
                new Given(
                    row.getObject("first", OffsetDateTime.class).toInstant(),
                    row.getObject("last", OffsetDateTime.class).toInstant())))
        .list();
    return given;
  }
}
